using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>The motions of a recording on one of its time bases, each with its shape and, of a resonant motor, its ring-down.</summary>
internal sealed class MotionSet
{
    private const double BesideSeconds = 0.03;
    private const double SlowHertz = 25;

    // Below this share the stamps are as even as the clock behind them.
    private const double EvenEnough = 0.004;

    /// <summary>Finds them.</summary>
    /// <exception cref="RefusedException">Nothing stands out, or nothing ever rests.</exception>
    internal MotionSet(Vibration vibration)
    {
        // Jitter of the samples themselves is a noise that hardly matters for where the motions are.
        double[] times = vibration.Times.Even;
        Times = times;
        double[] even = Interpolation.Even(times, vibration.Samples, vibration.RateHertz);
        var finder = MotionFinder.Of(even, vibration.RateHertz, times[0]);
        LineHertz = finder.LineHertz;
        Windows = finder.Find();
        double[] quick = ZeroPhaseFilter.HighPass(even, SlowHertz, vibration.RateHertz);
        Noise = NoiseOf(quick, vibration.RateHertz, times[0]);
        Shapes = [.. Windows.Select(window => MotionShape.Of(finder.Band, vibration.RateHertz, times[0], window, LineHertz))];
        IsRotating = RotationTest.IsRotating(Shapes, Noise);
        Peaks = [.. Shapes.Select(shape => IsRotating ? shape.Crest : CrestPeak.Of(shape, quick, vibration.RateHertz, times[0], Noise))];
        RingDowns = IsRotating ? [] : RingDownsOn(times, vibration);
        if (!IsRotating && vibration.Times.JitterShare > EvenEnough)
        {
            RingDown?[] stamped = RingDownsOn(vibration.Times.Stamps, vibration);
            RingDowns = Misfit(stamped) < Misfit(RingDowns) ? stamped : RingDowns;
        }
    }

    /// <summary>The time of each sample.</summary>
    internal double[] Times { get; }

    /// <summary>About the frequency of the motor.</summary>
    internal double LineHertz { get; }

    /// <summary>The standard deviation of a sample at rest.</summary>
    internal double Noise { get; }

    /// <summary>Where the motions are.</summary>
    internal IReadOnlyList<MotionWindow> Windows { get; }

    /// <summary>Their shapes.</summary>
    internal IReadOnlyList<MotionShape> Shapes { get; }

    /// <summary>The largest value of each, without gravity.</summary>
    internal IReadOnlyList<double> Peaks { get; }

    /// <summary>Their ring-downs; null where a motion has none.</summary>
    internal IReadOnlyList<RingDown?> RingDowns { get; }

    /// <summary>Whether a mass rotates.</summary>
    internal bool IsRotating { get; }

    private RingDown?[] RingDownsOn(double[] times, Vibration vibration)
    {
        return [.. Shapes.Zip(Windows, new RingDownFinder(times, vibration.Samples, Noise, LineHertz).Find)];
    }

    // What is left over as a share of the motion, of the better half of the ring-downs.
    private static double Misfit(IReadOnlyList<RingDown?> rings)
    {
        double[] misfits = [.. rings.OfType<RingDown>().Select(ring => ring.Fit.Deviation / ring.Motor.Amplitude).Order()];
        return misfits.Length == 0 ? double.PositiveInfinity : misfits.Take(Math.Max(1, misfits.Length / 2)).Average();
    }

    private double NoiseOf(double[] quick, double rate, double start)
    {
        List<double> quiet = [];
        int next = 0;
        for (int i = 0; i < quick.Length; i++)
        {
            double time = start + (i / rate);
            while (next < Windows.Count && Windows[next].EndSeconds + BesideSeconds < time)
            {
                next++;
            }

            if (next == Windows.Count || time < Windows[next].StartSeconds - BesideSeconds)
            {
                quiet.Add(quick[i]);
            }
        }

        // A sensor that counts coarsely may stand still at rest: half of its step is the least that is sure.
        double step = Step(quick);
        return Math.Max(Robust.Deviation(quiet.Count > 16 ? quiet : quick), Math.Max(0.3 * step, 1e-12));
    }

    private static double Step(double[] values)
    {
        double[] steps = [.. values.Zip(values.Skip(1), (a, b) => Math.Abs(a - b)).Where(step => step > 0).Order()];
        return steps.Length == 0 ? 0 : steps[steps.Length / 100];
    }
}
