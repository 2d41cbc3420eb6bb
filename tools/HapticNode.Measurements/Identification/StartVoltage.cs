namespace HapticNode.Measurements.Identification;

/// <summary>
/// The voltage at which a rotating mass overcomes its friction: between the highest at which it stood and the lowest at which it turned,
/// or, on a ramp, the one at which it began to.
/// </summary>
internal static class StartVoltage
{
    private const double Idle = 0.02;
    private const double StepShare = 0.02;

    /// <summary>Looks at what the motor got; null where the recording does not tell, or the motor was always given enough.</summary>
    internal static Estimate? Of(Vibration vibration, MotionSet motions)
    {
        if (vibration.DriveVolts is not { } drive)
        {
            return null;
        }

        double most = drive.Max(Math.Abs);
        List<double> stood = [];
        List<double> turned = [];
        List<Estimate> ramps = [];
        foreach ((int start, int end) in Stretches(drive, Idle * most))
        {
            double from = motions.Times[start];
            double to = motions.Times[end - 1];
            int motion = Enumerable.Range(0, motions.Shapes.Count).FirstOrDefault(i => motions.Windows[i].StartSeconds < to && motions.Windows[i].EndSeconds > from, -1);
            double level = Math.Abs(drive[start..end].MaxBy(Math.Abs));
            if (motion < 0)
            {
                stood.Add(level);
            }
            else if (IsRamp(drive[start..end], most))
            {
                int begun = Array.FindIndex(motions.Times, time => time >= EventMetrics.Of(motions.Shapes[motion], motions.Peaks[motion], null, motions.Noise, growsWithSquare: true).StartSeconds);
                double volts = Math.Abs(drive[Math.Clamp(begun, start, end - 1)]);
                ramps.Add(Estimate.Of(volts, StepShare * most));
            }
            else
            {
                turned.Add(level);
            }
        }

        if (ramps.Count > 0)
        {
            return Estimate.Middle([.. ramps.Select(ramp => ramp.Value)], StepShare * most);
        }

        return turned.Count > 0 && stood.Count > 0 && stood.Max() < turned.Min()
            ? new Estimate((stood.Max() + turned.Min()) / 2, stood.Max(), turned.Min())
            : null;
    }

    private static IEnumerable<(int Start, int End)> Stretches(double[] drive, double idle)
    {
        int start = -1;
        for (int i = 0; i <= drive.Length; i++)
        {
            bool isDriven = i < drive.Length && Math.Abs(drive[i]) > idle;
            if (isDriven && start < 0)
            {
                start = i;
            }
            else if (!isDriven && start >= 0)
            {
                yield return (start, i);
                start = -1;
            }
        }
    }

    // On a ramp the middle of the stretch has clearly less than its end.
    private static bool IsRamp(double[] drive, double most)
    {
        double[] quarters = [.. Enumerable.Range(1, 3).Select(quarter => Math.Abs(drive[quarter * (drive.Length - 1) / 4]))];
        return quarters[1] - quarters[0] > 0.05 * most && quarters[2] - quarters[1] > 0.05 * most;
    }
}
