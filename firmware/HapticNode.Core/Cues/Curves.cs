namespace HapticNode.Core.Cues;

/// <summary>The ways from a ramp's start to its end, in shares of 1024.</summary>
public static class Curves
{
    /// <summary>The whole way, and the whole duration.</summary>
    public const int One = 1024;

    // e^-5p is 2 to the power of -7.2135 p, and 1 - e^-5 of the way is the whole of it.
    private const int HalvingsPerRamp = 7387;
    private const int WholeDecay = 1031;

    /// <summary>Follows a curve.</summary>
    /// <param name="curve">The <see cref="Curve"/>.</param>
    /// <param name="progress">How much of the duration has passed, 0..<see cref="One"/>.</param>
    /// <returns>How much of the way is done, 0..<see cref="One"/>.</returns>
    public static int At(int curve, int progress)
    {
        int left = One - progress;
        switch ((Curve)curve)
        {
            case Curve.In:
                return progress * progress >> 10;
            case Curve.Out:
                return One - (left * left >> 10);
            case Curve.InOut:
                return progress < One / 2 ? progress * progress >> 9 : One - (left * left >> 9);
            case Curve.Decay:
                // Whole halvings are shifts; within one, 2^-x is 1 - 0.672 x + 0.172 x^2 to a thousandth.
                int halvings = progress * HalvingsPerRamp >> 10;
                int x = halvings & 1023;
                int rest = One - (688 * x >> 10) + ((176 * x >> 10) * x >> 10) >> (halvings >> 10);
                return (One - rest) * WholeDecay >> 10;
            case Curve.Linear:
                return progress;
            default:
                throw new System.ArgumentException();
        }
    }
}
