namespace HapticNode.Measurements.Identification;

/// <summary>The numbers that the hand feels, taken from a recorded motion as <c>feel</c> takes them from a modelled one.</summary>
internal static class EventMetrics
{
    private const double Edge = 0.1;
    private const double Half = 0.5;
    private const double Risen = 0.9;
    private const double MillisecondsPerSecond = 1000;

    // A rotor's first turn is too weak to be seen: its beginning is known to about a wave.
    private const double RotorStartWaves = 1;

    // The beginning of a plateau still rises.
    private const double Steady = 0.6;
    private const int LongWaves = 6;

    /// <summary>Measures a motion.</summary>
    /// <param name="shape">The motion.</param>
    /// <param name="peak">Its largest value.</param>
    /// <param name="ring">Its ring-down, which tells the end where noise hides it; null for none.</param>
    /// <param name="noise">The standard deviation of a sample at rest.</param>
    /// <param name="growsWithSquare">Whether the amplitude begins with the square of the time: a rotating mass.</param>
    /// <param name="response">What tells when the drive began; null to read it from the first half of the rise.</param>
    internal static MeasuredEvent Of(MotionShape shape, double peak, RingDown? ring, double noise, bool growsWithSquare, DrivenResponse? response = null)
    {
        double begun = shape.RisenAt(Edge);
        double half = shape.RisenAt(Half);
        (double StartSeconds, double Seconds)? rotation = growsWithSquare ? RotationRise.Of(shape) : null;
        double start = Math.Max(shape.StartSeconds, rotation?.StartSeconds ?? Begin(begun, half, growsWithSquare));
        DriveBegin? driven = response?.Begin(shape, start);
        start = driven?.Seconds ?? start;
        double first = FirstAbove(shape, begun, Edge * peak);
        double end = ring is null ? LastAbove(shape, shape.FallenAt(Edge), Edge * peak) : RingEnd(ring, shape, Edge * peak);
        double fallen = ring is null ? shape.FallenAt(Edge) : ring.StartSeconds + (Math.Log(Math.Max(1, ring.Motor.Amplitude / (Edge * shape.Peak))) / ring.Motor.Decay);
        return new MeasuredEvent
        {
            StartSeconds = start,
            StartErrorSeconds = driven?.Error ?? (growsWithSquare ? RotorStartWaves * MotionShape.PerWave / shape.RateHertz : null),
            SteadyPeak = driven?.SteadyPeak ?? (growsWithSquare ? peak : null),
            Peak = peak,
            RiseMilliseconds = (rotation?.Seconds ?? (shape.RisenAt(Risen * Plateau(shape)) - start)) * MillisecondsPerSecond,
            WidthMilliseconds = (end - first) * MillisecondsPerSecond,
            RingMilliseconds = Math.Max(0, fallen - shape.FallenAt(Risen)) * MillisecondsPerSecond,
            SignalToNoise = peak / noise,
            Wave = new MeasuredWave(shape.StartSeconds - start, shape.RateHertz, shape.Wave),
            ResonanceHertz = ring is null ? null : Estimate.Of(ring.Resonance.Value, ring.Resonance.Error),
            Quality = ring is null ? null : Estimate.Of(ring.Quality.Value, ring.Quality.Error),
        };
    }

    // A straight line through a tenth and a half of the peak, of the amplitude or of its root, down to zero.
    private static double Begin(double begun, double half, bool growsWithSquare)
    {
        double low = growsWithSquare ? Math.Sqrt(Edge) : Edge;
        double high = growsWithSquare ? Math.Sqrt(Half) : Half;
        return begun - ((half - begun) * low / (high - low));
    }

    // Noise lifts the largest value of a long drive above its steady amplitude: a share of the peak.
    private static double Plateau(MotionShape shape)
    {
        int first = shape.IndexAt(shape.RisenAt(Risen));
        int last = shape.IndexAt(shape.FallenAt(Risen));
        return last - first > LongWaves * MotionShape.PerWave ? Signals.Robust.Quantile(shape.Envelope[first..(last + 1)], Steady) / shape.Peak : 1;
    }

    private static double FirstAbove(MotionShape shape, double from, double limit)
    {
        int index = shape.IndexAt(from);
        while (index < shape.PeakIndex && Math.Abs(shape.Wave[index]) < limit)
        {
            index++;
        }

        return shape.SecondsAt(index);
    }

    private static double LastAbove(MotionShape shape, double to, double limit)
    {
        int index = shape.IndexAt(to);
        while (index > shape.PeakIndex && Math.Abs(shape.Wave[index]) < limit)
        {
            index--;
        }

        return shape.SecondsAt(index);
    }

    // Within the ring-down the fit is the motion without its noise.
    private static double RingEnd(RingDown ring, MotionShape shape, double limit)
    {
        double seconds = Math.Log(Math.Max(1, ring.Motor.Amplitude / limit)) / ring.Motor.Decay;
        while (seconds > 0 && Math.Abs(ring.Motor.At(seconds)) < limit)
        {
            seconds -= 1 / shape.RateHertz;
        }

        return seconds > 0 ? ring.StartSeconds + seconds : LastAbove(shape, ring.StartSeconds, limit);
    }
}
