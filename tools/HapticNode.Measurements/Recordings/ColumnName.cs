namespace HapticNode.Measurements.Recordings;

/// <summary>Reads the name of a column: what it holds, and the unit that may stand in it.</summary>
internal static class ColumnName
{
    private static readonly string[] s_times = ["time", "timestamp", "t", "times", "x-axis", "seconds", "elapsed", "second", "zeit", "sample_time", "in s", "datetime", "date"];
    private static readonly string[] s_others = ["gyro", "mag", "temp", "index", "sample", "count", "seq", "trigger", "abs", "norm", "total", "press", "button", "logic", "label", "pressure"];
    private static readonly string[] s_drives = ["drive", "volt", "motor", "pwm", "level", "input"];

    /// <summary>Whether a column of this name holds times.</summary>
    internal static bool IsTime(string name)
    {
        string bare = Bare(name);
        return s_times.Contains(bare) || s_times.Any(word => bare.StartsWith(word + "_", StringComparison.Ordinal) || bare.StartsWith(word + " ", StringComparison.Ordinal))
            || (bare.StartsWith("time", StringComparison.Ordinal) && Unit(name) is { } unit && TimeUnit.Find(unit) is not null);
    }

    /// <summary>Whether a column of this name is known to hold no acceleration.</summary>
    internal static bool IsOther(string name)
    {
        string bare = Bare(name);
        return s_others.Any(word => bare.StartsWith(word, StringComparison.Ordinal)) || bare is "no." or "gx" or "gy" or "gz" or "wx" or "wy" or "wz" or "n" or "nr" or "#" or "i" || IsDrive(name);
    }

    /// <summary>Whether a column of this name holds what the motor gets.</summary>
    internal static bool IsDrive(string name)
    {
        string bare = Bare(name);
        return s_drives.Any(word => bare.StartsWith(word, StringComparison.Ordinal)) || bare is "v" or "u";
    }

    /// <summary>The unit in a name: in brackets, or behind the last underscore, comma or blank.</summary>
    internal static string? Unit(string name)
    {
        int open = name.LastIndexOfAny(['(', '[']);
        if (open >= 0)
        {
            int close = name.IndexOfAny([')', ']'], open);
            return close > open + 1 ? name[(open + 1)..close].Trim() : null;
        }

        int mark = name.LastIndexOfAny(['_', ' ', ',']);
        string word = mark >= 0 ? name[(mark + 1)..].Trim() : "";
        return SampleUnit.Find(word) is not null || TimeUnit.Find(word) is not null ? word : null;
    }

    /// <summary>The name without its unit, in lower case.</summary>
    internal static string Bare(string name)
    {
        int open = name.IndexOfAny(['(', '[']);
        return (open > 0 ? name[..open] : name).Trim().Trim('"', '#', ' ').ToLowerInvariant();
    }
}
