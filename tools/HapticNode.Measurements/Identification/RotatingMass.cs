namespace HapticNode.Measurements.Identification;

/// <summary>Takes speed, rise and starting voltage of a rotating mass from its motions.</summary>
internal static class RotatingMass
{
    private const double Steady = 0.9;
    private const double FewestTurns = 5;
    private const double SamePeak = 0.85;
    private const double SameRise = 2;

    // What the shape of the rise leaves open, as a share.
    private const double RiseUncertainty = 0.025;

    /// <summary>Measures.</summary>
    /// <exception cref="RefusedException">No motion is long enough for a steady speed.</exception>
    internal static Measurement Measure(string file, Vibration vibration, MotionSet motions)
    {
        MeasuredEvent[] events = DriveMatch.Of([.. motions.Shapes.Select(shape => EventMetrics.Of(shape, shape.Crest, null, motions.Noise, growsWithSquare: true) with
        {
            SteadyHertz = SteadyHertz(shape, vibration, motions)?.Value,
        })], vibration, motions);
        double strongest = events.Max(motion => motion.Peak);
        int[] full = [.. Enumerable.Range(0, events.Length).Where(i => events[i].SteadyHertz is not null && events[i].Peak > SamePeak * strongest)];
        if (full.Length == 0)
        {
            throw new RefusedException(
                Refusal.NoRingDown,
                FormattableString.Invariant($"No steady speed: the longest motion keeps nine tenths of its strength for {1000 * motions.Shapes.Max(shape => shape.FallenAt(Steady) - shape.RisenAt(Steady)):0} ms; {FewestTurns:0} turns, 50 ms, are missing. Drive the motor for 0.4 s."));
        }

        // A drive that rises slowly, as a ramp to find the start does, tells neither rise nor steady speed.
        double quickest = full.Min(i => events[i].RiseMilliseconds);
        full = [.. full.Where(i => events[i].RiseMilliseconds <= SameRise * quickest)];
        (double Value, double Error)[] speeds = [.. full.Select(i => SteadyHertz(motions.Shapes[i], vibration, motions)!.Value)];
        double sample = 1000 / vibration.RateHertz;
        return new Measurement
        {
            File = file,
            IsRotating = true,
            Axis = vibration.Axis,
            Unit = vibration.Unit,
            UnitBasis = vibration.UnitBasis,
            RateHertz = vibration.RecordedRateHertz,
            JitterShare = vibration.Times.JitterShare,
            Noise = motions.Noise,
            Events = events,
            SteadyHertz = Estimate.Middle([.. speeds.Select(speed => speed.Value)], speeds.Average(speed => speed.Error)),
            StartVolts = StartVoltage.Of(vibration, motions, events),
            DelayMilliseconds = DriveMatch.Delay([.. full.Select(i => events[i])], vibration.RateHertz),
            GainPerVolt = DriveMatch.Gain(full.Select(i => events[i])),
            RiseMilliseconds = Estimate.Middle([.. full.Select(i => events[i].RiseMilliseconds)], Math.Max(sample, 500 / motions.LineHertz / 4)).Widened(RiseUncertainty),
            WidthMilliseconds = Estimate.Middle([.. full.Select(i => events[i].WidthMilliseconds)], sample),
            Peak = Estimate.Middle([.. full.Select(i => events[i].Peak)], motions.Noise).Widened(CrestPeak.Uncertainty(vibration.RateHertz / motions.LineHertz)),
        };
    }

    // The second half of the time that the motion keeps its strength: the first half still gains speed.
    private static (double Value, double Error)? SteadyHertz(MotionShape shape, Vibration vibration, MotionSet motions)
    {
        double end = shape.FallenAt(Steady);
        double start = shape.RisenAt(Steady);
        start = end - ((end - start) / 2);
        double wave = 1 / motions.LineHertz;
        if (end - start < FewestTurns / 2 * wave || shape.HertzBetween(start, end) is not double guess)
        {
            return null;
        }

        int first = Array.FindIndex(motions.Times, time => time >= start);
        int last = Array.FindLastIndex(motions.Times, time => time <= end);
        double[] t = [.. motions.Times[first..last].Select(time => time - start)];
        DampedFit? fit = t.Length < 12 ? null : DampedFit.Of(t, vibration.Samples[first..last], [(0.1, 2 * Math.PI * guess)]);
        double hertz = fit?.Modes[0].AngularFrequency / (2 * Math.PI) ?? guess;
        bool isPlausible = fit is not null && Math.Abs((hertz / guess) - 1) < 0.1;
        return isPlausible ? (hertz, fit!.FrequencyError / (2 * Math.PI)) : (guess, 0.02 * guess);
    }
}
