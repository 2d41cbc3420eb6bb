using MathNet.Numerics;

namespace HapticNode.Measurements.Identification;

/// <summary>
/// The rise of a rotating mass that reaches its steady speed: the speed comes near it exponentially, and the amplitude goes with its square.
/// A straight line through the logarithm tells the time constant and the beginning of the drive, whatever the waves do to single values.
/// </summary>
internal static class RotationRise
{
    private const double Risen = 0.9;
    private const double FromShare = 0.3;

    // The beginning of the plateau still rises, and its end falls.
    private const double Steady = 0.7;
    private const double MostShare = 0.985;
    private const int FewestValues = 8;

    /// <summary>The beginning of the drive and how long the amplitude takes to nine tenths, in seconds; null where the speed does not become steady.</summary>
    internal static (double StartSeconds, double Seconds)? Of(MotionShape shape)
    {
        double plateau = Signals.Robust.Quantile(shape.Envelope[shape.IndexAt(shape.RisenAt(Risen))..(shape.IndexAt(shape.FallenAt(Risen)) + 1)], Steady) / shape.Peak;
        double from = shape.RisenAt(FromShare * plateau);
        double risen = shape.RisenAt(Risen * plateau);
        int first = shape.IndexAt(from);
        int last = shape.IndexAt(risen);
        if (shape.FallenAt(Risen) - risen < risen - from || last - first < FewestValues)
        {
            return null;
        }

        double[] times = [.. Enumerable.Range(first, last - first).Select(shape.SecondsAt)];
        double[] logs = [.. Enumerable.Range(first, last - first).Select(i => -Math.Log(1 - Math.Sqrt(Math.Min(MostShare, shape.Envelope[i] / shape.Peak / plateau))))];
        (double offset, double slope) = Fit.Line(times, logs);
        return slope > 0 ? (-offset / slope, -Math.Log(1 - Math.Sqrt(Risen)) / slope) : null;
    }
}
