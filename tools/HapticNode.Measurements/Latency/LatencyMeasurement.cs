using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Latency;

/// <summary>How long a panel takes from a touched contact to a driven motor, as two channels of a logic analyser saw it: measured.</summary>
public sealed class LatencyMeasurement
{
    /// <summary>A drive that comes later than this after a press is not its answer, in milliseconds: a hand notices 50.</summary>
    public const double DefaultWithinMilliseconds = 50;

    private const double NanosecondsPerMicrosecond = 1000;
    private const double NanosecondsPerMillisecond = 1e6;
    private const double NanosecondsPerSecond = 1e9;

    private LatencyMeasurement(int presses, double[] missedSeconds, int overlapped, double[] microseconds, int unasked, DriveFinder drive)
    {
        Presses = presses;
        MissedSeconds = missedSeconds;
        Overlapped = overlapped;
        Microseconds = microseconds;
        Unasked = unasked;
        NeutralDuty = drive.NeutralDuty;
        CarrierHertz = drive.CarrierHertz;
    }

    /// <summary>How many presses there are.</summary>
    public int Presses { get; }

    /// <summary>How many of them no drive answered.</summary>
    public int Missed => MissedSeconds.Count;

    /// <summary>When those began, in seconds after the capture's zero.</summary>
    public IReadOnlyList<double> MissedSeconds { get; }

    /// <summary>How many of them came while the motor was still driven: they are neither missed nor in <see cref="Microseconds"/>.</summary>
    public int Overlapped { get; }

    /// <summary>How many drives there are that no press asked for: releases, detents, the host.</summary>
    public int Unasked { get; }

    /// <summary>The latencies of the answered presses in microseconds, in order of time.</summary>
    public IReadOnlyList<double> Microseconds { get; }

    /// <summary>The duty of the drive line at rest, 0..1.</summary>
    public double NeutralDuty { get; }

    /// <summary>The carrier of the drive line in hertz; 0 where it has none.</summary>
    public double CarrierHertz { get; }

    /// <summary>The latency that a share of the presses does not exceed, in microseconds; null where no press was answered.</summary>
    /// <param name="share">The share, 0..1.</param>
    /// <returns>The quantile.</returns>
    public double? Quantile(double share) => Microseconds.Count == 0 ? null : Robust.Quantile(Microseconds, share);

    /// <summary>Measures.</summary>
    /// <param name="press">The line of the contact.</param>
    /// <param name="drive">The line of the drive.</param>
    /// <param name="withinMilliseconds">The longest latency that counts, in milliseconds.</param>
    /// <returns>The measurement.</returns>
    /// <exception cref="RefusedException">There is no press, or the capture is too coarse to tell duties apart.</exception>
    public static LatencyMeasurement Of(LevelTrace press, LevelTrace drive, double withinMilliseconds = DefaultWithinMilliseconds)
    {
        IReadOnlyList<long> presses = press.Times.Length == 0 ? [] : PressFinder.Find(press);
        if (presses.Count == 0)
        {
            throw new RefusedException(Refusal.NoPresses, "No presses: the line of the contact never changes for a press. Is it the right channel?");
        }

        var finder = new DriveFinder(drive);
        IReadOnlyList<(long Start, long End)> drives = finder.Find(drive.EndNanoseconds);
        long within = (long)(withinMilliseconds * NanosecondsPerMillisecond);
        List<double> latencies = [];
        List<double> missed = [];
        int overlapped = 0;
        int next = 0;
        for (int i = 0; i < presses.Count; i++)
        {
            long time = presses[i];
            long until = Math.Min(time + within, i + 1 < presses.Count ? presses[i + 1] : long.MaxValue);
            while (next < drives.Count && drives[next].End <= time)
            {
                next++;
            }

            if (next < drives.Count && drives[next].Start < time)
            {
                overlapped++;
            }
            else if (next < drives.Count && drives[next].Start < until)
            {
                latencies.Add((drives[next].Start - time) / NanosecondsPerMicrosecond);
            }
            else
            {
                missed.Add(time / NanosecondsPerSecond);
            }
        }

        return new LatencyMeasurement(presses.Count, [.. missed], overlapped, [.. latencies], drives.Count - latencies.Count, finder);
    }
}
