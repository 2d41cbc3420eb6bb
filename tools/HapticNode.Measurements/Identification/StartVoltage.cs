namespace HapticNode.Measurements.Identification;

/// <summary>
/// The voltage at which a rotating mass overcomes its friction: between the highest at which it stood and the lowest at which it turned,
/// or, on a ramp, the one at which it began to.
/// </summary>
internal static class StartVoltage
{
    private const double StepShare = 0.02;

    /// <summary>Looks at what the motor got; null where the recording does not tell, or the motor was always given enough.</summary>
    internal static Estimate? Of(Vibration vibration, MotionSet motions)
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
            else
            {
                stood.Add(level);
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
