using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Identification;

/// <summary>Brings the ring-downs of a resonant motor together.</summary>
internal static class ResonantMotor
{
    private const double StrayDeviations = 4;
    private const double LeastStray = 0.004;
    private const double MostUncertainResonance = 0.0075;
    private const double MostUncertainQuality = 0.15;
    private const double NoisySignal = 10;

    // The beginning of a ring-down is chosen with the same noise in view: simulated recordings show intervals that much too narrow without it.
    private const double SearchAllowance = 1.15;

    /// <summary>Measures.</summary>
    /// <exception cref="RefusedException">There is no ring-down, or the numbers would be too uncertain.</exception>
    internal static Measurement Measure(string file, Vibration vibration, MotionSet motions)
    {
        RingDown[] rings = [.. motions.RingDowns.OfType<RingDown>()];
        if (rings.Length == 0)
        {
            throw Missing(motions);
        }

        rings = WithoutStrays(rings);
        Estimate resonance = Together([.. rings.Select(ring => ring.Resonance)]);
        Estimate quality = Together([.. rings.Select(ring => ring.Quality)]);
        if (resonance.RelativeHalfWidth > MostUncertainResonance || quality.RelativeHalfWidth > MostUncertainQuality)
        {
            double best = motions.Shapes.Max(shape => shape.Peak) / motions.Noise;
            throw new RefusedException(
                Refusal.TooNoisy,
                FormattableString.Invariant($"Too noisy: f0 would be known to {100 * resonance.RelativeHalfWidth:0.0} % and Q to {100 * quality.RelativeHalfWidth:0} %, and {100 * MostUncertainResonance:0.0} % and {100 * MostUncertainQuality:0} % are allowed. The strongest peak is {best:0} times the noise; {Math.Pow(quality.RelativeHalfWidth / MostUncertainQuality, 2) * rings.Length:0} free ring-downs like these, or less noise, are missing."));
        }

        var response = new DrivenResponse(motions.Times, vibration.Samples, resonance.Value, quality.Value);
        MeasuredEvent[] events = DriveMatch.Of([.. motions.Shapes.Zip(motions.Peaks, motions.RingDowns).Select(motion => EventMetrics.Of(motion.First, motion.Second, motion.Third, motions.Noise, growsWithSquare: false, response))], vibration, motions);
        double sample = 1000 / vibration.RateHertz;
        return new Measurement
        {
            File = file,
            IsRotating = false,
            Axis = vibration.Axis,
            Unit = vibration.Unit,
            UnitBasis = vibration.UnitBasis,
            RateHertz = vibration.RecordedRateHertz,
            JitterShare = vibration.Times.JitterShare,
            Noise = motions.Noise,
            Events = events,
            ResonanceHertz = resonance,
            Quality = quality,
            DelayMilliseconds = DriveMatch.Delay(events, vibration.RateHertz),
            GainPerVolt = DriveMatch.Gain(events),
            RiseMilliseconds = Estimate.Middle([.. events.Select(motion => motion.RiseMilliseconds)], sample),
            WidthMilliseconds = Estimate.Middle([.. events.Select(motion => motion.WidthMilliseconds)], sample),
            Peak = Estimate.Middle([.. events.Select(motion => motion.Peak)], motions.Noise).Widened(CrestPeak.Uncertainty(vibration.RateHertz / motions.LineHertz)),
        };
    }

    private static RefusedException Missing(MotionSet motions)
    {
        double best = motions.Shapes.Max(shape => shape.Peak) / motions.Noise;
        double rest = motions.Windows.Max(window => window.FreeUntilSeconds - window.EndSeconds);
        return best < NoisySignal
            ? new RefusedException(Refusal.TooNoisy, FormattableString.Invariant($"Too noisy: the strongest peak is {best:0.0} times the noise, and {NoisySignal:0} times are needed to follow a ring-down."))
            : new RefusedException(Refusal.NoRingDown, FormattableString.Invariant($"No ring-down: {motions.Windows.Count} motions near {motions.LineHertz:0.#} Hz, and none of them dies away by itself over 4 waves, {4000 / motions.LineHertz:0} ms, before the recording or the next motion cuts it off (longest rest {Math.Max(0, 1000 * rest):0} ms). Leave the motor undriven for 0.1 s after each drive."));
    }

    private static RingDown[] WithoutStrays(RingDown[] rings)
    {
        if (rings.Length < 4)
        {
            return rings;
        }

        double middle = Robust.Median(rings.Select(ring => ring.Resonance.Value));
        double spread = Math.Max(StrayDeviations * Robust.Deviation([.. rings.Select(ring => ring.Resonance.Value)]), LeastStray * middle);
        RingDown[] kept = [.. rings.Where(ring => Math.Abs(ring.Resonance.Value - middle) < spread + (StrayDeviations * ring.Resonance.Error))];
        double quality = Robust.Median(kept.Select(ring => ring.Quality.Value));
        double qualities = StrayDeviations * Robust.Deviation([.. kept.Select(ring => ring.Quality.Value)]);
        return [.. kept.Where(ring => Math.Abs(ring.Quality.Value - quality) <= qualities + (StrayDeviations * ring.Quality.Error))];
    }

    // The mean by weight; where the values differ more than their errors allow, the errors were too small.
    private static Estimate Together((double Value, double Error)[] values)
    {
        double weights = values.Sum(value => 1 / (value.Error * value.Error));
        double mean = values.Sum(value => value.Value / (value.Error * value.Error)) / weights;
        double excess = values.Length < 2 ? 1 : Math.Max(1, values.Sum(value => Math.Pow((value.Value - mean) / value.Error, 2)) / (values.Length - 1));
        return Estimate.Of(mean, SearchAllowance * Math.Sqrt(excess / weights));
    }
}
