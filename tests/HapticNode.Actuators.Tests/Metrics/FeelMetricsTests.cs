using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Metrics;

[TestClass]
public sealed class FeelMetricsTests
{
    private static readonly LraModel s_model = new(AnchorParts.Lra);

    [TestMethod]
    public void ABrakedClickIsShorterSharperAndScoresMoreThanACoastingOne()
    {
        FeelMetrics braked = Click(1);
        FeelMetrics coasting = Click(0);
        Assert.AreEqual(coasting.PeakG, braked.PeakG, 1e-9);
        Assert.IsLessThan(coasting.WidthMilliseconds, braked.WidthMilliseconds);
        Assert.IsLessThan(coasting.RingMilliseconds, braked.RingMilliseconds);
        Assert.IsGreaterThan(coasting.Sharpness, braked.Sharpness);
        Assert.IsGreaterThan(coasting.ClickScore, braked.ClickScore);
    }

    [TestMethod]
    public void TimesOfAClickFitTogether()
    {
        FeelMetrics click = Click(1);
        double drive = 3 * Signals.Cycle;
        Assert.IsNotNull(click.OnsetMilliseconds);
        Assert.IsInRange(0, 1, click.OnsetMilliseconds.Value);
        Assert.IsInRange(8, 2 * Signals.Cycle, click.RiseMilliseconds);
        Assert.AreEqual(click.OnsetMilliseconds.Value + click.WidthMilliseconds, drive + click.RingMilliseconds, 1e-3);
        Assert.AreEqual(click.PeakG / click.WidthMilliseconds * 10, click.ClickScore, 1e-9);
    }

    [TestMethod]
    public void ASwellRisesLateAndIsNotSharp()
    {
        DriverStage stage = new();
        FeelMetrics swell = Measure(stage, (20, 100), (20, 250), (20, 400), (20, 550), (20, 700));
        Assert.IsGreaterThan(80, swell.RiseMilliseconds);
        Assert.IsLessThan(0.1, swell.Sharpness);
    }

    [TestMethod]
    public void HalfTheDriveIsHalfThePeakAndTheSameTimes()
    {
        DriverStage stage = new();
        FeelMetrics full = Measure(stage, (12, 1000), (6, -1000));
        FeelMetrics half = Measure(stage, (12, 500), (6, -500));
        Assert.AreEqual(full.PeakG / 2, half.PeakG, 1e-9);
        Assert.AreEqual(full.WidthMilliseconds, half.WidthMilliseconds, 1e-9);
        Assert.AreEqual(full.Sharpness, half.Sharpness, 1e-9);
        Assert.AreEqual(full.MotionEnergy / 4, half.MotionEnergy, 1e-9);
        Assert.AreEqual(full.ElectricalMillijoules / 4, half.ElectricalMillijoules, 1e-9);
    }

    [TestMethod]
    public void DriveAboveRatedIsCountedInStrengthAndTime()
    {
        DriverStage stage = new() { Overdrive = 2 };
        FeelMetrics feel = Measure(stage, (10, 1000), (5, -600), (7, 500));
        Assert.AreEqual(2, feel.PeakDrive, 1e-9);
        Assert.AreEqual(15, feel.OverdriveMilliseconds, 1e-6);
    }

    [TestMethod]
    public void ALaneThatStaysNeutralGivesNothing()
    {
        FeelMetrics still = Measure(new DriverStage(), (50, 0));
        Assert.AreEqual(new FeelMetrics(), still);
        Assert.IsNull(still.OnsetMilliseconds);
    }

    [TestMethod]
    public void ARotatingMassIsMeasuredByItsVectorNotByItsTurns()
    {
        DriverStage stage = new();
        FeelMetrics feel = FeelMetrics.Of(new ErmModel(AnchorParts.Erm).Run(Signals.Of(stage, (400, 1000)), stage), HeatBudget.Default);
        Assert.AreEqual(AnchorParts.Erm.RatedG, feel.PeakG, 0.001);
        Assert.AreEqual(119, feel.RiseMilliseconds, 1);
        Assert.AreEqual(46, feel.RingMilliseconds, 1);
    }

    private static FeelMetrics Click(double brakeCycles)
    {
        DriverStage stage = new() { Overdrive = 2 };
        return FeelMetrics.Of(s_model.Run(Signals.Click(stage, 2, brakeCycles), stage), HeatBudget.Default);
    }

    private static FeelMetrics Measure(DriverStage stage, params (double Milliseconds, int Permille)[] pieces)
    {
        return FeelMetrics.Of(s_model.Run(Signals.Of(stage, pieces), stage), HeatBudget.Default);
    }
}
