using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Models;

[TestClass]
public sealed class LraClosedFormTests
{
    private const double Steady = 400;

    private static readonly LraModel s_model = new(AnchorParts.Lra);

    // The closed forms of rise and brake follow the amplitude over whole cycles; within one it strays from them by a part of 1/Q.
    private static readonly double s_decay = AnchorParts.Lra.DrivenDecaySeconds * 1000;

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow(1.0)]
    [DataRow(1.5)]
    [DataRow(2.0)]
    [DataRow(3.0)]
    [DataRow(4.0)]
    public void OverdriveReachesNinetyPercentAfterTauLnOfItsHeadroom(double overdrive)
    {
        DriverStage stage = new() { Overdrive = overdrive };
        Motion motion = s_model.Run(Signals.Of(stage, (200, 1000)), stage);
        double closed = -s_decay * Math.Log(1 - (0.9 / overdrive));
        Look.AreClose(TestContext, $"rise at {overdrive}x", closed, Look.RisesTo(motion, 0.9 * AnchorParts.Lra.RatedPeakG), 0.02);
    }

    [TestMethod]
    [DataRow(0.5)]
    [DataRow(1.0)]
    [DataRow(2.0)]
    [DataRow(4.0)]
    public void ABrakeStopsTheMassAfterTauLnOfItsHeadroom(double brake)
    {
        DriverStage stage = new() { Overdrive = 4 };
        Motion motion = s_model.Run(Signals.Of(stage, (Steady, 250), (60, (int)(-250 * brake))), stage);
        double closed = s_decay * Math.Log((1 + brake) / brake);
        Look.AreClose(TestContext, $"brake at {brake}x", closed, Look.Smallest(motion, Steady, Steady + 40), 0.02);
    }

    [TestMethod]
    [DataRow(Parking.Shorted, 9.3)]
    [DataRow(Parking.Floating, 15.0)]
    public void ItRingsDownWithTheQualityOfItsParkedTerminals(Parking parking, double quality)
    {
        DriverStage stage = new() { Parking = parking };
        Motion motion = s_model.Run(Signals.Of(stage, (Steady, 1000)), stage);
        double closed = 2 * quality / (2 * Math.PI * AnchorParts.ResonanceHertz) * 1000 * Math.Log(10);
        double start = motion.Envelope[(int)(Steady * motion.SampleRateHertz / 1000)];
        Look.AreClose(TestContext, $"{parking}: fall to a tenth", closed, Look.FallsTo(motion, 0.1 * start, Steady), 0.002);
    }

    [TestMethod]
    public void ALongDriveOnResonanceShakesAsTheRatingsSay()
    {
        DriverStage stage = new();
        Motion motion = s_model.Run(Signals.Of(stage, (Steady, 1000)), stage);
        Look.AreClose(TestContext, "amplitude", AnchorParts.Lra.RatedPeakG, motion.Envelope[(int)((Steady - 1) * motion.SampleRateHertz / 1000)], 1e-6);
        Look.AreClose(TestContext, "half waves", AnchorParts.Lra.RatedPeakG, Look.Peak(motion), 0.002);
    }

    [TestMethod]
    public void TheResponseToALongDriveFollowsTheResonanceCurve()
    {
        double best = 0;
        double bestHertz = 0;
        for (double hertz = 150; hertz <= 190; hertz += 0.5)
        {
            DriverStage stage = new() { DriveHertz = hertz };
            Motion motion = s_model.Run(Signals.Of(stage, (Steady, 1000)), stage);
            double amplitude = motion.Envelope[(int)((Steady - 1) * motion.SampleRateHertz / 1000)];
            double detuning = AnchorParts.Lra.DrivenQuality * ((hertz / AnchorParts.ResonanceHertz) - (AnchorParts.ResonanceHertz / hertz));

            // The force is the same at every frequency: acceleration adds a factor f/f0 to the curve of the velocity.
            double closed = AnchorParts.Lra.RatedPeakG * hertz / AnchorParts.ResonanceHertz / Math.Sqrt(1 + (detuning * detuning));
            Assert.AreEqual(closed, amplitude, 1e-5 * closed, $"{hertz} Hz");
            (best, bestHertz) = amplitude > best ? (amplitude, hertz) : (best, bestHertz);
        }

        // The factor f/f0 moves the top by 1/(4 Q^2), 0.3 %.
        TestContext.WriteLine($"top of the curve at {bestHertz} Hz");
        Assert.AreEqual(AnchorParts.ResonanceHertz * (1 + (1 / (4 * 9.3 * 9.3))), bestHertz, 0.5);
    }

    [TestMethod]
    public void ASquareWaveOfTheSameEffectiveValueDrivesItsFundamental()
    {
        DriverStage square = new() { Wave = DriveWave.Square };
        Motion motion = s_model.Run(Signals.Of(square, (Steady, 1000)), square);
        double travel = 0;
        s_model.Follow(square.Decode(Signals.Of(square, (Steady, 1000))), square, new SampleClock(20000, 8000), (_, sample) => travel = Math.Max(travel, sample.State.Position));

        // Position sees the harmonics with 1/n^3: it is the fundamental's, 4/pi against sqrt 2.
        Look.AreClose(TestContext, "travel", AnchorParts.Lra.RatedTravelMetres * 4 / Math.PI / Math.Sqrt(2), travel, 0.002);
        Assert.IsGreaterThan(0, Look.Peak(motion));
    }

    [TestMethod]
    public void ADriverThatFollowsTheResonanceDrivesEveryUnitOnIt()
    {
        DriverStage stage = new() { FollowsResonance = true };
        var unit = (LraModel)s_model.Unit(0.1);
        Motion motion = unit.Run(Signals.Of(stage, (Steady, 1000)), stage);
        Look.AreClose(TestContext, "amplitude", unit.Parameters.RatedPeakG, motion.Envelope[(int)((Steady - 1) * motion.SampleRateHertz / 1000)], 1e-6);
    }

    [TestMethod]
    [DataRow(DriverKind.Transistor)]
    [DataRow(DriverKind.SignMagnitude)]
    public void ADriverOfOneDirectionIsRefused(DriverKind kind)
    {
        DriverStage stage = new() { Kind = kind };
        Assert.ThrowsExactly<ArgumentException>(() => s_model.Run(Signals.Of(stage, (10, 1000)), stage));
    }
}
