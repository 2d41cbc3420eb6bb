using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Tests.Support;

namespace HapticNode.Actuators.Tests.Models;

/// <summary>The anchor table of the resonant motor: units that resonate beside their drive, within 2 %.</summary>
[TestClass]
public sealed class LraDetuningAnchorTests
{
    private const double Share = 0.02;

    // Long enough to be steady, and whole cycles.
    private const double Steady = 400;

    private static readonly LraModel s_model = new(AnchorParts.Lra);

    public TestContext TestContext { get; set; } = null!;

    /// <summary>The table gives whole milliseconds, in one range for both signs: half a millisecond more either way is its rounding.</summary>
    [TestMethod]
    [DataRow(-0.02, 26.0, 27.0)]
    [DataRow(0.02, 26.0, 27.0)]
    [DataRow(-0.03, 31.0, 31.0)]
    [DataRow(-0.05, 36.0, 38.0)]
    [DataRow(0.05, 36.0, 38.0)]
    [DataRow(-0.10, 48.0, 49.0)]
    [DataRow(0.10, 48.0, 49.0)]
    public void AUnitBesideTheDriveClicksAsWideAsTheTableSays(double error, double least, double most)
    {
        const double Rounding = 0.5;
        double width = Look.Width(Click(error));
        TestContext.WriteLine(FormattableString.Invariant($"resonance {error:+0%;-0%}: table {least}..{most} ms, modelled {width:0.00} ms"));
        Assert.IsInRange((least - Rounding) * (1 - Share), (most + Rounding) * (1 + Share), width);
    }

    /// <summary>
    /// At 3 % above, the last half wave that counts for the table's 31 ms peaks at 9.998 % of the largest, a hair below the tenth that
    /// begins and ends a pulse: the exact motion is 28.0 ms wide, and 30.4 ms from 3.05 % on.
    /// </summary>
    [TestMethod]
    public void AUnitThreePercentAboveTheDriveIsOnTheEdgeOfTheWidthInTheTable()
    {
        Motion motion = Click(0.03);
        Assert.AreEqual(0.1, Look.Peak(motion, afterMilliseconds: 28.5) / Look.Peak(motion), 1e-4);
        Look.AreClose(TestContext, "width at +3.05 %", 31, Look.Width(Click(0.0305)), Share);
    }

    /// <summary>Whole percent in the table: a range over both signs, or one number for their mean.</summary>
    [TestMethod]
    [DataRow(0.02, 1.0, 1.0)]
    [DataRow(0.03, 2.0, 2.0)]
    [DataRow(0.05, 3.0, 6.0)]
    [DataRow(0.10, 9.0, 18.0)]
    public void AUnitBesideTheDriveLosesAsMuchOfItsPeakAsTheTableSays(double error, double least, double most)
    {
        const double Rounding = 0.5;
        double nominal = Look.Peak(Click(0));
        double above = 100 * (1 - (Look.Peak(Click(error)) / nominal));
        double below = 100 * (1 - (Look.Peak(Click(-error)) / nominal));
        TestContext.WriteLine(FormattableString.Invariant($"resonance +-{error:0%}: table {least}..{most} %, modelled {above:0.00} and {below:0.00} %"));
        double[] losses = least == most ? [(above + below) / 2] : [above, below];
        foreach (double loss in losses)
        {
            Assert.IsInRange((least - Rounding) * (1 - Share), (most + Rounding) * (1 + Share), loss);
        }
    }

    /// <summary>
    /// The table calls 6, 11, 23 and 42 % the loss in the steady state. The steady state of the part that it describes loses
    /// 1 - 1/sqrt(1 + Q^2 (r - 1/r)^2), 6, 13, 27 and 53 %; its numbers are the loss of the highest half wave since the start of the
    /// drive, where the beat between drive and resonance stands above the steady state, as the mean of both signs.
    /// </summary>
    [TestMethod]
    [DataRow(0.02, 6)]
    [DataRow(0.03, 11)]
    [DataRow(0.05, 23)]
    [DataRow(0.10, 42)]
    public void ALongDriveBesideTheResonanceLosesWhatTheTableSaysInItsHighestHalfWave(double error, int table)
    {
        const double Rounding = 0.5;
        double steady = 0;
        double highest = 0;
        double closed = 0;
        foreach (double signed in new[] { -error, error })
        {
            Motion motion = s_model.Unit(signed).Run(Signals.Of(new DriverStage(), (Steady, 1000)), new DriverStage());
            highest += 50 * (1 - (Look.Peak(motion) / AnchorParts.Lra.RatedPeakG));
            steady += 50 * (1 - (LastCycles(motion) / AnchorParts.Lra.RatedPeakG));
            double detuning = AnchorParts.Lra.DrivenQuality * (1 + signed - (1 / (1 + signed)));
            closed += 50 * (1 - (1 / Math.Sqrt(1 + (detuning * detuning))));
        }

        TestContext.WriteLine(FormattableString.Invariant(
            $"resonance +-{error:0%}: table {table} %, highest half wave {highest:0.0} %, steady state {steady:0.0} %, closed form {closed:0.0} %"));
        Assert.IsInRange((table - Rounding) * (1 - Share), (table + Rounding) * (1 + Share), highest);
        Assert.AreEqual(closed, steady, Share * closed);
    }

    private static Motion Click(double error)
    {
        DriverStage stage = new() { Overdrive = 2 };
        return s_model.Unit(error).Run(Signals.Click(stage, 2, 1), stage);
    }

    private static double LastCycles(Motion motion)
    {
        double peak = 0;
        for (int i = (int)((Steady - 20) * motion.SampleRateHertz / 1000); i < Steady * motion.SampleRateHertz / 1000; i++)
        {
            peak = Math.Max(peak, motion.MagnitudeAt(i));
        }

        return peak;
    }
}
