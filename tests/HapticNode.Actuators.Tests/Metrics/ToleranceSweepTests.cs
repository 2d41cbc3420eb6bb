using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Profiles;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Metrics;

[TestClass]
public sealed class ToleranceSweepTests
{
    private static readonly LraProfile s_profile = ActuatorProfile.Load<LraProfile>(ActuatorProfile.DefaultLra);
    private static readonly DriverStage s_stage = new() { Overdrive = 2 };

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void ItHasAUnitForEveryPercentFromTenBelowToTenAbove()
    {
        ToleranceSweep sweep = Click(s_stage);
        Assert.HasCount(21, sweep.Points);
        for (int i = 0; i < 21; i++)
        {
            Assert.AreEqual((i - 10) / 100.0, sweep.Points[i].FrequencyError, 1e-12);
        }
    }

    [TestMethod]
    public void TheBandWidensWithTheErrorAndHoldsTheNominalUnit()
    {
        ToleranceSweep sweep = Click(s_stage);
        ToleranceBand last = sweep.Within(0, feel => feel.WidthMilliseconds);
        Assert.AreEqual(last.Minimum, last.Maximum);
        foreach (double error in new[] { 0.02, 0.03, 0.05, 0.1 })
        {
            ToleranceBand band = sweep.Within(error, feel => feel.WidthMilliseconds);
            TestContext.WriteLine(FormattableString.Invariant($"+-{error:0%}: {band.Minimum:0.0} .. {band.Nominal:0.0} .. {band.Maximum:0.0} ms"));
            Assert.AreEqual(sweep.Nominal.WidthMilliseconds, band.Nominal);
            Assert.IsInRange(band.Minimum, band.Maximum, band.Nominal);
            Assert.IsGreaterThanOrEqualTo(last.Maximum, band.Maximum);
            Assert.IsLessThanOrEqualTo(last.Minimum, band.Minimum);
            last = band;
        }

        Assert.IsGreaterThan(40, last.Maximum);
    }

    [TestMethod]
    public void TheSpreadOfUnitsWidensThePeakAndLeavesTheTimes()
    {
        ToleranceSweep sweep = Click(s_stage);
        ToleranceBand peak = sweep.OverUnits(feel => feel.PeakG);
        ToleranceBand byFrequency = sweep.Within(s_profile.Spread.Frequency, feel => feel.PeakG);
        Assert.AreEqual(byFrequency.Minimum * (1 - s_profile.Spread.Strength), peak.Minimum, 1e-9);
        Assert.AreEqual(byFrequency.Maximum * (1 + s_profile.Spread.Strength), peak.Maximum, 1e-9);
        Assert.AreEqual(
            sweep.Within(s_profile.Spread.Frequency, feel => feel.WidthMilliseconds),
            sweep.OverUnits(feel => feel.WidthMilliseconds));
    }

    [TestMethod]
    public void ADriverThatFollowsTheResonanceNarrowsTheBand()
    {
        ToleranceBand fixedDrive = Click(s_stage).Within(0.1, feel => feel.WidthMilliseconds);
        ToleranceBand following = Click(s_stage with { FollowsResonance = true }).Within(0.1, feel => feel.WidthMilliseconds);
        Assert.IsLessThan(fixedDrive.Maximum, following.Maximum);
    }

    [TestMethod]
    public void ARotatingMassIsSweptOverItsSpeed()
    {
        ErmProfile profile = ActuatorProfile.Load<ErmProfile>(ActuatorProfile.DefaultErm);
        DriverStage stage = new();
        ToleranceSweep sweep = ToleranceSweep.Run(profile, Signals.Of(stage, (300, 1000)), stage, HeatBudget.Default);
        Assert.AreEqual(Math.Pow(1.1 / 0.9, 2), sweep.Points[20].Metrics.PeakG / sweep.Points[0].Metrics.PeakG, 1e-6);
        Assert.AreEqual(sweep.Within(0.1, feel => feel.PeakG).Maximum * (1 + profile.Spread.Strength), sweep.OverUnits(feel => feel.PeakG).Maximum, 1e-9);
    }

    [TestMethod]
    public void ItComesToTheSameEveryTime()
    {
        Assert.IsTrue(Click(s_stage).Points.SequenceEqual(Click(s_stage).Points));
    }

    private static ToleranceSweep Click(DriverStage stage)
    {
        return ToleranceSweep.Run(s_profile, Signals.Click(stage, 2, 1), stage, HeatBudget.Default);
    }
}
