using HapticNode.Documents.Files;

namespace HapticNode.Measurements.Recordings;

/// <summary>Reads a recording of a sensor, whatever wrote it. Every reader is bounded in bytes, samples and lines.</summary>
public static class RecordingReader
{
    /// <summary>The fewest samples that anything can be made of.</summary>
    internal const int FewestSamples = 64;

    /// <summary>Reads a recording: a sigrok session or a sound file by its first bytes, anything else as text.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known about it beside its header.</param>
    /// <returns>The recording.</returns>
    /// <exception cref="RecordingException">It cannot be read; the message names file and line.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Recording Read(string path, RecordingOptions? options = null)
    {
        options ??= new RecordingOptions();
        Span<byte> start = stackalloc byte[4];
        using (FileStream stream = BoundedFile.OpenExisting(path))
        {
            start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        }

        Recording recording = start.SequenceEqual("PK\u0003\u0004"u8) ? SigrokAnalog.Read(path, options)
            : start.SequenceEqual("RIFF"u8) ? WavRecording.Read(path, options)
            : CsvRecording.Read(path, options);
        return recording.Count >= FewestSamples
            ? recording with { Channels = [.. recording.Channels.Where(channel => Array.Exists(channel.Values, double.IsFinite))] }
            : throw new RecordingException(recording.Name, 0, $"{recording.Count} samples are too few: expected {FewestSamples} at least");
    }
}
