using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Profiles;
using HapticNode.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Fitting;

[TestClass]
public sealed class CueFitterTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow("vlv101040a", "12:100")]
    [DataRow("vlv101040a", "12:100 6:-100")]
    [DataRow("vg0832022d", "8:100 4:-100")]
    public void AClickBecomesShorterOnTheWorstUnitAndKeepsItsStrength(string motor, string steps)
    {
        PushFit fit = Fit(motor, steps).Pushes.Single();
        ToleranceBand before = fit.Before.Sweep.OverUnits(metrics => metrics.WidthMilliseconds);
        ToleranceBand after = fit.After.Sweep.OverUnits(metrics => metrics.WidthMilliseconds);
        Assert.IsLessThan(before.Maximum, after.Maximum);
        Assert.IsGreaterThanOrEqualTo(PushFitter.ShortestCrispMilliseconds - 0.2, after.Nominal);
        Assert.AreEqual(fit.Before.Metrics.PeakG, fit.After.Metrics.PeakG, (PushFitter.PeakTolerance + 0.01) * fit.Before.Metrics.PeakG);
        Assert.IsLessThanOrEqualTo(fit.After.Motor.OverdriveMilliseconds, fit.After.Metrics.OverdriveMilliseconds / 2);
    }

    [TestMethod]
    public void TheSameQuestionHasTheSameAnswer() =>
        CollectionAssert.AreEqual(Fit("vg0840001d", "10:90").Words.ToArray(), Fit("vg0840001d", "10:90").Words.ToArray());

    [TestMethod]
    public void WhatWasFoundIsStillAsGoodAsItGets()
    {
        LaneFit fit = Fit("vlv101040a", "6:70 5:-70");
        Assert.IsTrue(fit.Changes);
        LaneFit again = Fit("vlv101040a", string.Join(' ', fit.Words));
        double first = fit.Pushes[0].After.Sweep.OverUnits(metrics => metrics.WidthMilliseconds).Maximum;
        Assert.AreEqual(first, again.Pushes[0].After.Sweep.OverUnits(metrics => metrics.WidthMilliseconds).Maximum, 1.5);
    }

    [TestMethod]
    public void AWantedPeakIsReached()
    {
        LaneFit fit = Fit("vlv101040a", "6:70 5:-70", peakG: 3);
        Assert.AreEqual(3, fit.Pushes.Single().After.Metrics.PeakG, 0.3);
    }

    [TestMethod]
    public void OfALongPushOnlyTheBrakeChanges()
    {
        LaneFit fit = Fit("vlv101040a", "60:20>80~in 6:-50");
        Assert.AreEqual("60:20>80~in", fit.Words[0]);
        Assert.IsLessThan(fit.Pushes[0].Before.Metrics.RingMilliseconds, fit.Pushes[0].After.Metrics.RingMilliseconds);
    }

    private LaneFit Fit(string motor, string steps, double? peakG = null)
    {
        BankFile bank = Cues.Bank("cue it", $"it.lra {steps}");
        var setup = new FeelSetup([new MotorChoice(null, MotorSetup.Of(ActuatorProfile.Load<MotorProfile>(motor)))]);
        LaneFit fit = new CueFitter(bank.Bank, setup).Fit(0, peakG).Single();
        TestContext.WriteLine($"{motor}: {steps} -> {string.Join(' ', fit.Words)}");
        return fit;
    }
}
