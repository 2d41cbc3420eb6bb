namespace HapticNode.Measurements.Identification;

/// <summary>Puts what a motor got, as a channel beside its motion shows it, to each motion: the voltage, and how late the motion began.</summary>
internal static class DriveMatch
{
    // A driver that needs longer has lost the beginning of the drive.
    private const double LongestDelaySeconds = 0.05;

    // The beginning of a motion is known to about this; a plan is aligned with what is seen of it, which is later.
    private const double EarliestSeconds = 0.004;

    // A channel of samples tells the beginning of the drive to an even share of one.
    private const double EvenShare = 0.289;

    /// <summary>The motions with the voltage and the delay of each; as they were where nobody recorded the drive.</summary>
    internal static MeasuredEvent[] Of(MeasuredEvent[] events, Vibration vibration, MotionSet motions)
    {
        if (vibration.DriveVolts is not { } drive)
        {
            return events;
        }

        IReadOnlyList<(int Start, int End)> stretches = DriveStretches.Of(drive, vibration.RateHertz);
        return [.. events.Select(motion => With(motion, drive, stretches, motions.Times, vibration.IsDriveRecorded))];
    }

    /// <summary>The delay of the driver in milliseconds; null where no motion tells it.</summary>
    internal static Estimate? Delay(IReadOnlyList<MeasuredEvent> events, double rateHertz)
    {
        MeasuredEvent[] delayed = [.. events.Where(motion => motion.DelayMilliseconds is not null)];
        double[] delays = [.. delayed.Select(motion => motion.DelayMilliseconds!.Value)];
        if (delays.Length == 0)
        {
            return null;
        }

        // How a beginning is read may err the same way each time: no repetition makes that smaller.
        double error = delayed.Average(motion => 1000 * (motion.StartErrorSeconds ?? (1 / rateHertz)));
        Estimate middle = Estimate.Middle(delays, 1000 * EvenShare / rateHertz);
        double half = Math.Sqrt(Math.Pow((middle.High - middle.Low) / 2, 2) + Math.Pow(Estimate.Deviations * error, 2));
        return new Estimate(middle.Value, middle.Value - half, middle.Value + half);
    }

    /// <summary>What a volt gives on resonance, or of a rotating mass at its full speed, in the recording's unit; null where the voltage is unknown.</summary>
    internal static Estimate? Gain(IEnumerable<MeasuredEvent> events)
    {
        double[] gains = [.. events.Where(motion => motion is { SteadyPeak: not null, DriveVolts: not null and not 0 }).Select(motion => motion.SteadyPeak!.Value / Math.Abs(motion.DriveVolts!.Value))];
        return gains.Length == 0 ? null : Estimate.Middle(gains, 0.01 * gains.Average());
    }

    private static MeasuredEvent With(MeasuredEvent motion, double[] drive, IReadOnlyList<(int Start, int End)> stretches, double[] times, bool isRecorded)
    {
        double early = isRecorded ? EarliestSeconds : LongestDelaySeconds;
        (int Start, int End)[] near = [.. stretches.Where(stretch => motion.StartSeconds - times[stretch.Start] > -early && motion.StartSeconds - times[stretch.Start] < LongestDelaySeconds)];
        if (near.Length == 0)
        {
            return motion;
        }

        // The channel changed between two samples.
        (int start, int end) = near.MinBy(stretch => Math.Abs(motion.StartSeconds - times[stretch.Start]));
        return motion with
        {
            DriveVolts = drive[start..end].Max(Math.Abs),
            DelayMilliseconds = isRecorded ? 1000 * (motion.StartSeconds - ((times[start] + times[Math.Max(0, start - 1)]) / 2)) : null,
        };
    }
}
