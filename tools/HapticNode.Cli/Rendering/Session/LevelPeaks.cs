using System.Collections.Concurrent;

namespace HapticNode.Cli.Rendering.Session;

/// <summary>Levels of lanes as an eye can follow them: a click of 18 ms is over before a frame is drawn, so each peak stays for a while.</summary>
/// <param name="time">Measures how long.</param>
internal sealed class LevelPeaks(TimeProvider time)
{
    /// <summary>How long a peak stays.</summary>
    internal static readonly TimeSpan Hold = TimeSpan.FromMilliseconds(400);

    private readonly ConcurrentDictionary<string, int> _now = [];
    private readonly ConcurrentDictionary<(string Lane, bool Brakes), (int Level, long At)> _peaks = [];

    /// <summary>Takes a new level; from any thread.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="level">Its level in permille; negative brakes.</param>
    internal void Take(string lane, int level)
    {
        _now[lane] = level;
        if (level != 0)
        {
            long at = time.GetTimestamp();
            _peaks.AddOrUpdate(
                (lane, level < 0),
                (Math.Abs(level), at),
                (_, peak) => Math.Abs(level) >= peak.Level || time.GetElapsedTime(peak.At) > Hold ? (Math.Abs(level), at) : peak);
        }
    }

    /// <summary>The most that a lane was driven or braked with of late, or is now.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="brakes">Whether braking is meant.</param>
    /// <returns>Permille, 0..1000.</returns>
    internal int Of(string lane, bool brakes)
    {
        int level = _now.GetValueOrDefault(lane);
        int now = (level < 0) == brakes ? Math.Abs(level) : 0;
        return _peaks.TryGetValue((lane, brakes), out (int Level, long At) peak) && time.GetElapsedTime(peak.At) <= Hold ? Math.Max(peak.Level, now) : now;
    }
}
