using HapticNode.Actuators.Driving;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Linting;

/// <summary>How long a lane stays above a level, forward or backward, without coming down to it.</summary>
internal static class DriveRun
{
    private const double MicrosecondsPerMillisecond = 1000;

    /// <summary>The longest run above a level, in milliseconds. A brake takes the energy out again and begins a run of its own.</summary>
    internal static double LongestAbove(IReadOnlyList<LevelPoint> points, int permille)
    {
        long longest = 0;
        long start = 0;
        int side = 0;
        foreach (LevelPoint point in points)
        {
            int now = Math.Abs(point.Permille) > permille ? Math.Sign(point.Permille) : 0;
            if (now != side)
            {
                longest = side == 0 ? longest : Math.Max(longest, point.Microseconds - start);
                start = point.Microseconds;
                side = now;
            }
        }

        return longest / MicrosecondsPerMillisecond;
    }

    /// <summary>The same steps, at a level from where they have been above it for too long.</summary>
    internal static IEnumerable<Step> Limited(IEnumerable<Step> steps, int permille, int limitMicroseconds)
    {
        int left = limitMicroseconds;
        int side = 0;
        foreach (Step step in steps)
        {
            int now = Math.Abs(step.From) > permille ? Math.Sign(step.From) : 0;
            left = now == side ? left : limitMicroseconds;
            side = now;
            if (now == 0 || step.Microseconds <= left)
            {
                left -= step.Microseconds;
                yield return step;
                continue;
            }

            if (left > 0)
            {
                yield return Step.Of(left, step.From);
            }

            yield return Step.Of(step.Microseconds - left, now * permille);
            left = 0;
        }
    }
}
