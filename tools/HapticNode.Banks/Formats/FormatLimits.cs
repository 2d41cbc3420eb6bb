namespace HapticNode.Banks.Formats;

/// <summary>What a reader takes at most, so that no file costs more than a second or 100 MB.</summary>
public static class FormatLimits
{
    /// <summary>The largest file of text, in bytes.</summary>
    public const int TextBytes = 4 << 20;

    /// <summary>The largest file of samples, in bytes.</summary>
    public const int SampleBytes = 16 << 20;

    /// <summary>The deepest nesting of JSON or XML.</summary>
    public const int Depth = 64;

    /// <summary>The most values of a JSON file, or elements and attributes of an XML file.</summary>
    public const int Elements = 200_000;

    /// <summary>The most points, notes or samples that a lane keeps.</summary>
    public const int Points = 50_000;

    /// <summary>The most effects that one file may hold.</summary>
    public const int Effects = 1000;

    /// <summary>The latest time in a file, in milliseconds: an hour.</summary>
    public const double Milliseconds = 3_600_000;

    /// <summary>The most files of a folder that are read as a bank.</summary>
    public const int Files = 10_000;
}
