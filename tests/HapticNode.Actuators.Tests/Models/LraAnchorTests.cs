using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Models;

/// <summary>The anchor table of the resonant motor: its events and clicks on resonance within 2 %.</summary>
[TestClass]
public sealed class LraAnchorTests
{
    private const double Share = 0.02;

    // Long enough to be steady, and whole cycles.
    private const double Steady = 400;

    private static readonly LraModel s_model = new(AnchorParts.Lra);

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow(1.5, 16.0, 16.0)]
    [DataRow(2.0, 8.9, 10.4, DisplayName = "2x: the table gives a range")]
    [DataRow(3.0, 6.2, 6.2)]
    public void OverdriveReachesNinetyPercentOfRatedInTheTimeOfTheTable(double overdrive, double least, double most)
    {
        double time = RiseTime(overdrive);
        TestContext.WriteLine(FormattableString.Invariant($"overdrive {overdrive}: table {least}..{most} ms, closed form {ClosedRise(overdrive):0.00} ms, modelled {time:0.00} ms"));
        Assert.IsInRange(least * (1 - Share), most * (1 + Share), time);
    }

    /// <summary>
    /// The table has 38.5 ms here and says itself that the closed form is 40.1: tau ln 10 with tau = 2 Q / w = 17.4 ms. The part that it
    /// describes takes the latter from rest, and 38.3 ms from a tenth to nine tenths.
    /// </summary>
    [TestMethod]
    public void RatedDriveRisesAsTheClosedFormSaysAndFromTenToNinetyPercentAsTheTable()
    {
        Motion motion = Drive(1, (200, 1000));
        double ten = Look.RisesTo(motion, 0.1 * AnchorParts.Lra.RatedPeakG);
        double ninety = Look.RisesTo(motion, 0.9 * AnchorParts.Lra.RatedPeakG);

        Look.AreClose(TestContext, "rise to 90 %, closed form", 40.1, ninety, Share);
        Look.AreClose(TestContext, "rise from 10 to 90 %, table", 38.5, ninety - ten, Share);
    }

    [TestMethod]
    public void CoastingWithShortedTerminalsFallsToATenthInTheTimeOfTheTable()
    {
        double time = Look.FallsTo(Drive(1, (Steady, 1000)), 0.1 * AnchorParts.Lra.RatedPeakG, Steady);
        Look.AreClose(TestContext, "coast to 10 %", 40.1, time, Share);
    }

    [TestMethod]
    [DataRow(-500, 12.1)]
    [DataRow(-1000, 7.1)]
    public void BrakingStopsTheMassInTheTimeOfTheTable(int permilleOfTwiceRated, double table)
    {
        Motion motion = Drive(2, (Steady, 500), (50, permilleOfTwiceRated));
        Look.AreClose(TestContext, $"brake at {permilleOfTwiceRated / 500}x", table, Look.Smallest(motion, Steady, Steady + 25), Share);
    }

    [TestMethod]
    [DataRow(0.0, 50.0)]
    [DataRow(0.5, 41.6)]
    [DataRow(0.75, 35.6)]
    [DataRow(0.8, 32.8)]
    [DataRow(0.85, 27.2)]
    [DataRow(0.9, 24.0)]
    [DataRow(0.95, 20.8)]
    [DataRow(1.0, 20.8)]
    [DataRow(1.05, 20.8)]
    [DataRow(1.1, 20.8)]
    [DataRow(1.15, 18.4)]
    [DataRow(1.25, 22.4)]
    [DataRow(1.3, 26.0)]
    [DataRow(1.4, 32.0)]
    [DataRow(1.5, 32.4)]
    [DataRow(2.0, 50.0)]
    public void TwoCyclesAtTwiceRatedAreAsWideAsTheTableSaysForEveryBrake(double brakeCycles, double table)
    {
        Look.AreClose(TestContext, $"width with a brake of {brakeCycles} cycles", table, Look.Width(Click(2, brakeCycles)), Share);
    }

    [TestMethod]
    [DataRow(0.0, 76.4)]
    [DataRow(0.5, 58.8)]
    [DataRow(1.0, 23.6)]
    [DataRow(1.5, 40.8)]
    [DataRow(2.0, 67.6)]
    public void ABridgeThatFloatsAfterwardsRingsAsLongAsTheTableSays(double brakeCycles, double table)
    {
        Look.AreClose(TestContext, $"width with a brake of {brakeCycles} cycles, floating", table, Look.Width(Click(2, brakeCycles, Parking.Floating)), Share);
    }

    [TestMethod]
    [DataRow(2.0, 1.0, 2.0, 0.98, 20.8)]
    [DataRow(2.0, 0.0, 1.0, 0.49, 50.0)]
    [DataRow(1.5, 1.0, 2.0, 0.79, 14.0)]
    public void ThePeakIsTheShareOfRatedThatTheTableGives(double driveCycles, double brakeCycles, double overdrive, double share, double width)
    {
        DriverStage stage = new() { Overdrive = overdrive };
        Motion motion = s_model.Run(Signals.Click(stage, driveCycles, brakeCycles), stage);
        Look.AreClose(TestContext, "peak over rated", share, Look.Peak(motion) / AnchorParts.Lra.RatedPeakG, Share);
        Look.AreClose(TestContext, "width", width, Look.Width(motion), Share);
    }

    private static double ClosedRise(double overdrive)
    {
        return -AnchorParts.Lra.DrivenDecaySeconds * 1000 * Math.Log(1 - (0.9 / overdrive));
    }

    private static double RiseTime(double overdrive)
    {
        return Look.RisesTo(Drive(overdrive, (200, 1000)), 0.9 * AnchorParts.Lra.RatedPeakG);
    }

    private static Motion Drive(double overdrive, params (double Milliseconds, int Permille)[] pieces)
    {
        DriverStage stage = new() { Overdrive = overdrive };
        return s_model.Run(Signals.Of(stage, pieces), stage);
    }

    private static Motion Click(double overdrive, double brakeCycles, Parking parking = Parking.Shorted)
    {
        DriverStage stage = new() { Overdrive = overdrive, Parking = parking };
        return s_model.Run(Signals.Click(stage, 2, brakeCycles), stage);
    }
}
