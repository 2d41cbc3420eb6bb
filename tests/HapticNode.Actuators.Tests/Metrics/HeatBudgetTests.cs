using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Metrics;

[TestClass]
public sealed class HeatBudgetTests
{
    [TestMethod]
    public void FullDriveFillsTheBucketLessWhatLeaks()
    {
        Assert.AreEqual(100 * 0.8 / 1500, Share((100, 1000)), 1e-9);
    }

    [TestMethod]
    public void HeatGoesWithTheSquareOfTheLevelWhateverItsSign()
    {
        Assert.AreEqual(100 * (0.64 - 0.2) / 1500, Share((100, -800)), 1e-9);
    }

    [TestMethod]
    public void ALevelThatLeaksAwayUsesNothing()
    {
        Assert.AreEqual(0, Share((300, 400)), 1e-9);
    }

    [TestMethod]
    public void TheFullestMomentCounts()
    {
        Assert.AreEqual((80 - 20 + 40) / 1500.0, Share((100, 1000), (100, 0), (50, 1000)), 1e-9);
        Assert.AreEqual(80 / 1500.0, Share((100, 1000), (200, 0), (50, 1000)), 1e-9);
    }

    [TestMethod]
    public void OverdriveDoesNotChangeWhatTheNodeCounts()
    {
        Assert.AreEqual(Share(1, (100, 1000)), Share(2, (100, 1000)), 1e-12);
    }

    private static double Share(params (double Milliseconds, int Permille)[] pieces) => Share(1, pieces);

    private static double Share(double overdrive, params (double Milliseconds, int Permille)[] pieces)
    {
        DriverStage stage = new() { Overdrive = overdrive };
        return HeatBudget.Default.ShareUsedBy(stage.Decode(Signals.Of(stage, pieces)));
    }
}
