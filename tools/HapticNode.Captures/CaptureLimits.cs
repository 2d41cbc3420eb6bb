using HapticNode.Documents.Files;

namespace HapticNode.Captures;

/// <summary>How large a recording may be. Each reader refuses what is larger, with file and, in a text, line.</summary>
public static class CaptureLimits
{
    /// <summary>The most level changes, in all channels that are asked for together: 100 s of a carrier of 20 kHz.</summary>
    public const int Changes = 4_000_000;

    /// <summary>The longest time, in nanoseconds: a day.</summary>
    public const long TimeNanoseconds = 24L * 60 * 60 * 1_000_000_000;

    /// <summary>The most bytes of samples in a sigrok session, unpacked.</summary>
    public const long SampleBytes = 256L << 20;

    /// <summary>The most channels in a table, and the most probes in a sigrok session.</summary>
    public const int Channels = 512;

    /// <summary>The most variables in a value change dump, and the deepest nesting of its scopes.</summary>
    public const int Variables = 65_536, Scopes = 64;

    /// <summary>The most comments and empty lines before the first row of a table.</summary>
    public const int LinesBeforeRows = 10_000;

    /// <summary>A table of comma-separated values. A line has its limit as well.</summary>
    public static FileLimits Table { get; } = new("a table of levels", 128 << 20, LineLength: 4096);

    /// <summary>A value change dump. The limit of a line's length is that of a word.</summary>
    public static FileLimits Dump { get; } = new("a value change dump", 128 << 20, LineLength: 1024);

    /// <summary>A sigrok session as it lies on the disk.</summary>
    public static FileLimits Session { get; } = new("a sigrok session", 64 << 20);

    /// <summary>The list of files in a sigrok session, and the description of its samples.</summary>
    public static FileLimits Metadata { get; } = new("the metadata of a sigrok session", 64 << 10, LineLength: 1024);
}
