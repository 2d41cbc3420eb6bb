namespace HapticNode.Measurements.Recordings;

/// <summary>The unit of a column of times.</summary>
internal static class TimeUnit
{
    // Slower than any sensor that is of use; a step that would be slower is counted in a smaller unit.
    private const double SlowestHertz = 40;

    private static readonly (string Word, string[] Spellings, double Seconds)[] s_units =
    [
        ("s", ["s", "sec", "secs", "second", "seconds"], 1),
        ("ms", ["ms", "msec", "milliseconds", "millis"], 1e-3),
        ("us", ["us", "µs", "μs", "usec", "microseconds", "micros"], 1e-6),
        ("ns", ["ns", "nsec", "nanoseconds", "nanos"], 1e-9),
    ];

    /// <summary>The words that <see cref="Find"/> knows, one for each unit.</summary>
    internal static IReadOnlyList<string> Words { get; } = [.. s_units.Select(unit => unit.Word)];

    /// <summary>How many seconds the unit is that a word names; null for none.</summary>
    internal static double? Find(string word)
    {
        string lower = word.Trim().ToLowerInvariant();
        int index = Array.FindIndex(s_units, unit => unit.Spellings.Contains(lower));
        return index < 0 ? null : s_units[index].Seconds;
    }

    /// <summary>The largest unit in which the samples come fast enough for a sensor, where nothing says which one it is.</summary>
    /// <param name="step">The usual step from one time to the next.</param>
    internal static double Guess(double step)
    {
        foreach ((_, _, double seconds) in s_units)
        {
            if (step * seconds * SlowestHertz < 1)
            {
                return seconds;
            }
        }

        return s_units[^1].Seconds;
    }
}
