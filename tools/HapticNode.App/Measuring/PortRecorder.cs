using System.Diagnostics;
using HapticNode.Documents.Files;
using HapticNode.Link;
using HapticNode.Measurements.Streaming;

namespace HapticNode.App.Measuring;

/// <summary>Records what an accelerometer at a port of this computer sends.</summary>
public static class PortRecorder
{
    /// <summary>Records for a while and writes the file.</summary>
    /// <param name="link">The port.</param>
    /// <param name="time">How long.</param>
    /// <param name="path">The file.</param>
    /// <param name="cancellation">Ends it before its time; what has come is kept.</param>
    /// <returns>What came.</returns>
    /// <exception cref="LinkException">The port was lost.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task<StreamRecording> RecordAsync(IByteLink link, TimeSpan time, string path, CancellationToken cancellation)
    {
        var recording = new StreamRecording();
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        ends.CancelAfter(time);
        byte[] buffer = new byte[4096];
        var clock = Stopwatch.StartNew();
        try
        {
            int length;
            while (!recording.IsFull && (length = await link.ReadAsync(buffer, ends.Token)) > 0)
            {
                recording.Add(buffer.AsSpan(0, length), clock.Elapsed.TotalSeconds);
            }
        }
        catch (OperationCanceledException)
        {
            // The time is over, or somebody has had enough.
        }

        if (recording.Rows > 0)
        {
            AtomicFile.WriteLines(path, recording.Lines());
        }

        return recording;
    }
}
