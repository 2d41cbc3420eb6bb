using HapticNode.Captures;
using HapticNode.Documents.Problems;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Latency;

namespace HapticNode.App.Measuring;

/// <summary>Reads the two lines of a latency out of a capture.</summary>
public static class LatencyCapture
{
    /// <summary>Reads a capture and measures.</summary>
    /// <param name="path">A <c>.csv</c>, <c>.sr</c> or <c>.vcd</c> file.</param>
    /// <param name="press">The channel of the contact: its name, or its index from 0.</param>
    /// <param name="drive">The channel of the drive.</param>
    /// <param name="withinMilliseconds">The longest latency that counts, in milliseconds.</param>
    /// <returns>The measurement.</returns>
    /// <exception cref="DocumentException">The capture is wrong or has no such channel.</exception>
    /// <exception cref="RefusedException">There is no press, or the capture is too coarse.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LatencyMeasurement Measure(string path, string press, string drive, double withinMilliseconds = LatencyMeasurement.DefaultWithinMilliseconds)
    {
        Recording recording = CaptureFile.Read(path, [press, drive]);
        long start = recording.Channels.SelectMany(channel => channel.Changes.Take(1)).Select(change => change.TimeNanoseconds).DefaultIfEmpty(0).Min();
        return LatencyMeasurement.Of(Trace(recording, 0, start), Trace(recording, 1, start), withinMilliseconds);
    }

    // A line that is told for the first time later than the other one changed there: before it stood the other way.
    private static LevelTrace Trace(Recording recording, int channel, long start)
    {
        IReadOnlyList<LevelChange> changes = recording.Channels[channel].Changes;
        IEnumerable<LevelChange> before = changes.Count > 0 && changes[0].TimeNanoseconds > start ? [new LevelChange(start, 1 - changes[0].Level)] : [];
        return LevelTrace.Of(before.Concat(changes).Select(change => (change.TimeNanoseconds, change.Level)), recording.EndNanoseconds);
    }
}
