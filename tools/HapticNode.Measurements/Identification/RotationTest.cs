using MathNet.Numerics;

namespace HapticNode.Measurements.Identification;

/// <summary>
/// Tells a rotating mass from a swinging one. The force of a rotating mass goes with the square of its speed, so that it is slower while it is
/// weak, both on its way up and on its way down; a swinging one keeps its frequency.
/// </summary>
internal static class RotationTest
{
    private const double Weak = 0.15;
    private const double LessWeak = 0.45;
    private const double Strong = 0.9;
    private const double SlowerThan = 0.85;

    // Of a rotating mass the slope is a half, of a swinging one nothing.
    private const double LeastSlope = 0.25;
    private const double LeastAgreement = 0.6;
    private const double LeastRatio = 1.6;
    private const int FewestStrengths = 4;

    /// <summary>Whether most motions are those of a rotating mass.</summary>
    internal static bool IsRotating(IReadOnlyList<MotionShape> shapes, double noise)
    {
        MotionShape[] clear = [.. shapes.Where(shape => shape.Peak * Weak > 2 * noise)];
        clear = clear.Length > 0 ? clear : [.. shapes];
        return 2 * clear.Count(Rotates) > clear.Length || GrowsWithSquare(clear);
    }

    // Several strengths tell as well, however short and braked they are: four times the amplitude is twice the speed.
    private static bool GrowsWithSquare(MotionShape[] shapes)
    {
        (double Peak, double Hertz)[] motions = [.. shapes.Select(shape => (shape.Peak, Hertz: StrongHertz(shape))).Where(motion => motion.Hertz is not null).Select(motion => (Math.Log(motion.Peak), Math.Log(motion.Hertz!.Value)))];
        if (motions.Length < FewestStrengths || motions.Max(motion => motion.Peak) - motions.Min(motion => motion.Peak) < Math.Log(LeastRatio))
        {
            return false;
        }

        double[] peaks = [.. motions.Select(motion => motion.Peak)];
        double[] hertz = [.. motions.Select(motion => motion.Hertz)];
        (double offset, double slope) = Fit.Line(peaks, hertz);
        return slope > LeastSlope && GoodnessOfFit.RSquared(peaks.Select(peak => offset + (slope * peak)), hertz) > LeastAgreement;
    }

    private static double? StrongHertz(MotionShape shape)
    {
        double wave = MotionShape.PerWave / shape.RateHertz;
        double peakEnd = shape.FallenAt(Strong);
        return shape.HertzBetween(Math.Max(shape.RisenAt(Strong) - wave, peakEnd - (8 * wave)), peakEnd + wave);
    }

    private static bool Rotates(MotionShape shape)
    {
        double? strong = StrongHertz(shape);
        double? up = shape.HertzBetween(shape.RisenAt(Weak), shape.RisenAt(LessWeak));
        double? down = shape.HertzBetween(shape.FallenAt(LessWeak), shape.FallenAt(Weak));
        if (strong is null || (up is null && down is null))
        {
            return false;
        }

        return (up ?? 0) < SlowerThan * strong && (down ?? 0) < SlowerThan * strong;
    }
}
