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

    /// <summary>Whether most motions are those of a rotating mass.</summary>
    internal static bool IsRotating(IReadOnlyList<MotionShape> shapes, double noise)
    {
        MotionShape[] clear = [.. shapes.Where(shape => shape.Peak * Weak > 2 * noise)];
        clear = clear.Length > 0 ? clear : [.. shapes];
        return 2 * clear.Count(Rotates) > clear.Length;
    }

    private static bool Rotates(MotionShape shape)
    {
        double peakStart = shape.RisenAt(Strong);
        double peakEnd = shape.FallenAt(Strong);
        double wave = 40 / shape.RateHertz;
        double? strong = shape.HertzBetween(Math.Max(peakStart - wave, peakEnd - (8 * wave)), peakEnd + wave);
        double? up = shape.HertzBetween(shape.RisenAt(Weak), shape.RisenAt(LessWeak));
        double? down = shape.HertzBetween(shape.FallenAt(LessWeak), shape.FallenAt(Weak));
        if (strong is null || (up is null && down is null))
        {
            return false;
        }

        return (up ?? 0) < SlowerThan * strong && (down ?? 0) < SlowerThan * strong;
    }
}
