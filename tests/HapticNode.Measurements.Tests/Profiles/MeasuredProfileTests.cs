using HapticNode.Actuators.Profiles;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Profiles;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Measurements.Tests.Profiles;

/// <summary>A measured motor becomes a profile that every tool reads.</summary>
[TestClass]
public sealed class MeasuredProfileTests
{
    [TestMethod]
    public void WhatWasMeasuredIsInItAndTheRestIsAssumed()
    {
        Outcome[] outcomes = [.. new[] { 180.0, 184, 187 }.Select((hertz, i) => new Outcome($"{i}.csv", MotorIdentifier.Identify(
            new SyntheticSensor().Record(new SyntheticMotor(hertz, 10, 1).Run(SyntheticMotor.Clicks(3, 0.5, hertz, waves: 2), 2), i)), null, null))];
        LraProfile part = ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultLra);
        string text = new MeasuredProfile(part, UnitsTogether.Of(outcomes)!, "measured 2026-01-02 from 0.csv to 2.csv") { JigGrams = 87 }.Write("mine.yaml");

        Assert.Contains("note: \"3 units measured;", text);
        Assert.Contains("note: \"1 unit measured;", new MeasuredProfile(part, UnitsTogether.Of(outcomes[..1])!, "measured 2026-01-02 from 0.csv").Write("mine.yaml"));

        var profile = (LraProfile)ActuatorProfile.Parse("mine.yaml", text);
        Assert.AreEqual(184, profile.Parameters.ResonanceHertz, 0.3);
        Assert.AreEqual(10, profile.Parameters.DrivenQuality, 0.3);
        Assert.AreEqual(0.087, profile.Parameters.JigMassKilograms, 1e-6);
        Assert.AreEqual(0.022, profile.Spread.Frequency, 0.003);
        ProfileValue resonance = profile.Values.First(value => value.Key == "resonance_hz");
        Assert.IsFalse(resonance.IsAssumed);
        Assert.Contains("measured 2026-01-02", resonance.Basis);
        ProfileValue mass = profile.Values.First(value => value.Key == "moving_mass_g");
        Assert.IsTrue(mass.IsAssumed);
        Assert.Contains("not measured; as in vlv101040a", mass.Basis);
    }
}
