namespace HapticNode.Measurements.Recordings;

/// <summary>
/// How large a recording may be. The bounds hold minutes of any accelerometer and a minute of any sound card, and keep a file that is
/// something else from taking the machine.
/// </summary>
internal static class RecordingLimits
{
    /// <summary>Bytes of a file with samples.</summary>
    internal const long FileBytes = 64L << 20;

    /// <summary>Bytes of a sound file or a sigrok session: more samples than <see cref="Values"/> do not fit into it.</summary>
    internal const long PackedBytes = 24L << 20;

    /// <summary>Characters of a line.</summary>
    internal const int LineCharacters = 4096;

    /// <summary>Columns or channels.</summary>
    internal const int Columns = 32;

    /// <summary>Samples of all channels together: 32 MB of numbers.</summary>
    internal const int Values = 4 << 20;

    /// <summary>Lines before the first row of numbers.</summary>
    internal const int HeaderLines = 200;

    /// <summary>Refuses a file that is too long before a byte of it is read.</summary>
    /// <exception cref="RecordingException">It is.</exception>
    internal static void Check(string path, long bytes)
    {
        long length = new FileInfo(path).Length;
        if (length > bytes)
        {
            throw new RecordingException(Path.GetFileName(path), 0, $"{length >> 20} MiB are too long a recording: at most {bytes >> 20} MiB are read");
        }
    }
}
