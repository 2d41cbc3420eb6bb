using MathNet.Numerics;

namespace HapticNode.Measurements.Identification;

/// <summary>
/// The voltage at which a rotating mass overcomes its friction: between the highest at which it stood and the lowest at which it turned,
/// or, on a ramp, the one at which it began to.
/// </summary>
internal static class StartVoltage
{
    private const double StepShare = 0.02;
    private const double LeastSpread = 0.2;

    // A shorter drive ends before its rotor is seen to turn.
    private const double LongEnoughSeconds = 0.15;

    /// <summary>Looks at what the motor got; null where the recording does not tell, or the motor was always given enough.</summary>
    internal static Estimate? Of(Vibration vibration, MotionSet motions, IReadOnlyList<MeasuredEvent> events)
    {
        if (vibration.DriveVolts is not { } drive)
        {
            return null;
        }

        double most = drive.Max(Math.Abs);
        (int Start, int End)[] stretches = [.. DriveStretches.Of(drive, vibration.RateHertz)];
        var turning = new Turning(vibration, i => !IsBusy(i, stretches, motions));
        List<double> stood = [];
        List<double> turned = [];
        List<Estimate> ramps = [];
        foreach ((int start, int end) in stretches)
        {
            double level = Math.Abs(drive[start..end].MaxBy(Math.Abs));
            if (IsRamp(drive[start..end], most))
            {
                int begun = turning.Begins(start, end);
                if (begun < end)
                {
                    ramps.Add(Estimate.Of(Math.Abs(drive[begun]), StepShare * most));
                }
            }
            else if (IsInMotion(motions, start, end) || turning.Turns(start, end))
            {
                turned.Add(level);
            }
            else if (motions.Times[end - 1] - motions.Times[start] > LongEnoughSeconds)
            {
                stood.Add(level);
            }
        }

        if (ramps.Count > 0)
        {
            return Estimate.Middle([.. ramps.Select(ramp => ramp.Value)], StepShare * most);
        }

        // The same level may turn it once and not another time.
        double[] surely = [.. turned.Where(level => level > stood.DefaultIfEmpty(double.PositiveInfinity).Max())];
        if (surely.Length == 0)
        {
            return null;
        }

        // Where it would turn too weakly to be seen, it may have turned.
        double low = stood.Where(level => level < turned.Min() && IsSeen(level, turning, events)).DefaultIfEmpty(0).Max();
        return new Estimate((stood.Max() + turned.Min()) / 2, low, surely.Min());
    }

    // The speed goes with the voltage in a straight line, and the force with the square of the speed.
    private static bool IsSeen(double level, Turning turning, IReadOnlyList<MeasuredEvent> events)
    {
        MeasuredEvent[] steady = [.. events.Where(motion => motion is { SteadyHertz: not null, DriveVolts: not null })];
        if (steady.Length == 0)
        {
            return true;
        }

        MeasuredEvent strongest = steady.MaxBy(motion => motion.Peak)!;

        // The longest drive of a voltage comes nearest to its speed.
        MeasuredEvent[] fastest = [.. steady.GroupBy(motion => Math.Round(motion.DriveVolts!.Value / strongest.DriveVolts!.Value, 2)).Select(group => group.MaxBy(motion => motion.SteadyHertz)!)];
        double[] volts = [.. fastest.Select(motion => motion.DriveVolts!.Value)];
        double[] speeds = [.. fastest.Select(motion => motion.SteadyHertz!.Value)];
        bool isLine = volts.Max() - volts.Min() > LeastSpread * volts.Max();
        (double offset, double slope) = isLine ? Fit.Line(volts, speeds) : (0, strongest.SteadyHertz!.Value / strongest.DriveVolts!.Value);
        double hertz = Math.Max(0, offset + (slope * level));
        return turning.WouldSee(hertz, strongest.Peak * Math.Pow(hertz / strongest.SteadyHertz!.Value, 2));
    }

    private static bool IsInMotion(MotionSet motions, int start, int end) =>
        motions.Windows.Any(window => window.StartSeconds < motions.Times[end - 1] && window.EndSeconds > motions.Times[start]);

    private static bool IsBusy(int sample, (int Start, int End)[] stretches, MotionSet motions) =>
        Array.Exists(stretches, stretch => sample >= stretch.Start && sample < stretch.End)
        || motions.Windows.Any(window => motions.Times[sample] >= window.StartSeconds && motions.Times[sample] <= window.EndSeconds);

    // On a ramp the middle of the stretch has clearly less than its end.
    private static bool IsRamp(double[] drive, double most)
    {
        double[] quarters = [.. Enumerable.Range(1, 3).Select(quarter => Math.Abs(drive[quarter * (drive.Length - 1) / 4]))];
        return quarters[1] - quarters[0] > 0.05 * most && quarters[2] - quarters[1] > 0.05 * most;
    }
}
