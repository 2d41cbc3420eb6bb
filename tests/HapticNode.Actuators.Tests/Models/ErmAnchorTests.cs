using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Models;

/// <summary>The anchor table of the rotating mass: a time constant of 40 ms and no friction, within 2 %.</summary>
[TestClass]
public sealed class ErmAnchorTests
{
    private const double Share = 0.02;
    private const double Steady = 600;

    private static readonly ErmModel s_model = new(AnchorParts.Erm);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow(1.0, 119.0)]
    [DataRow(1.3, 52.0)]
    [DataRow(1.5, 40.0)]
    [DataRow(2.0, 26.0)]
    public void OverdriveReachesNinetyPercentOfTheAccelerationInTheTimeOfTheTable(double overdrive, double table)
    {
        DriverStage stage = new() { Overdrive = overdrive };
        Motion motion = s_model.Run(Signals.Of(stage, (300, 1000)), stage);

        double closed = -40 * Math.Log(1 - (Math.Sqrt(0.9) / overdrive));
        double time = Look.RisesTo(motion, 0.9 * AnchorParts.Erm.RatedG);
        Look.AreClose(TestContext, "closed form", closed, time, 0.005);
        Look.AreClose(TestContext, $"90 % G at {overdrive}x", table, time, Share);
    }

    [TestMethod]
    public void BrakingAtRatedStopsTheRotorInTheTimeOfTheTable()
    {
        DriverStage stage = new();
        Motion motion = s_model.Run(Signals.Of(stage, (Steady, 1000), (60, -1000)), stage);
        Look.AreClose(TestContext, "brake to stop", 28, Look.Smallest(motion, Steady, Steady + 50), Share);
    }

    [TestMethod]
    public void CoastingWithShortedTerminalsFallsToATenthOfTheAccelerationInTheTimeOfTheTable()
    {
        DriverStage stage = new();
        Motion motion = s_model.Run(Signals.Of(stage, (Steady, 1000)), stage);
        Look.AreClose(TestContext, "coast to 10 % G", 46, Look.FallsTo(motion, 0.1 * AnchorParts.Erm.RatedG, Steady), Share);
    }
}
