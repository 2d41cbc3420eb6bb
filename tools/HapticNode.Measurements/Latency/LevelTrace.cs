namespace HapticNode.Measurements.Latency;

/// <summary>One line of a logic capture as its changes.</summary>
/// <param name="Times">When the line has a new level, in nanoseconds, rising; the first is the beginning of the capture.</param>
/// <param name="Levels">Which one, 0 or 1, each other than the one before.</param>
/// <param name="EndNanoseconds">Where the capture ends.</param>
public sealed record LevelTrace(long[] Times, byte[] Levels, long EndNanoseconds)
{
    /// <summary>Makes a trace of changes that may repeat a level.</summary>
    /// <param name="changes">Times in nanoseconds, not falling, and levels.</param>
    /// <param name="endNanoseconds">Where the capture ends; not before the last change.</param>
    /// <returns>The trace.</returns>
    public static LevelTrace Of(IEnumerable<(long Nanoseconds, int Level)> changes, long endNanoseconds)
    {
        List<long> times = [];
        List<byte> levels = [];
        foreach ((long time, int level) in changes)
        {
            if (levels.Count == 0 || levels[^1] != level)
            {
                times.Add(time);
                levels.Add((byte)level);
            }
        }

        return new LevelTrace([.. times], [.. levels], Math.Max(endNanoseconds, times.Count > 0 ? times[^1] : 0));
    }
}
