using HapticNode.Actuators.Driving;
using HapticNode.Feel.Banks;

namespace HapticNode.Feel.Modelling;

/// <summary>
/// How long a motor has been pushed above its rated level. Time above it counts up, and every other time counts down: a rest gives back as
/// much as it lasts, and so does a brake until it becomes a push the other way. A dip of half a millisecond therefore gives back half a
/// millisecond, and not all. That a rest counts one to one is a choice; it lies between what a resonant and a rotating motor lose in a rest.
/// </summary>
internal static class OverdriveTime
{
    private const double MicrosecondsPerMillisecond = 1000;

    // A push that is shorter than the time in which it could be felt is rather left at the rated level than cut in pieces.
    private const int ShortestMicroseconds = 1000;

    /// <summary>The most time above a level that a motor has had, forward or backward, in milliseconds.</summary>
    internal static double Most(IReadOnlyList<LevelPoint> points, int permille)
    {
        long most = 0;
        long balance = 0;
        for (int i = 0; i + 1 < points.Count; i++)
        {
            balance = After(balance, points[i].Permille, permille, points[i + 1].Microseconds - points[i].Microseconds);
            most = Math.Max(most, Math.Abs(balance));
        }

        return most / MicrosecondsPerMillisecond;
    }

    /// <summary>The same steps, at the rated level from where the motor has had its time above it.</summary>
    internal static IEnumerable<Step> Limited(IEnumerable<Step> steps, int permille, int limitMicroseconds)
    {
        long balance = 0;
        foreach (Step step in steps)
        {
            int side = Math.Abs(step.From) > permille ? Math.Sign(step.From) : 0;
            long left = limitMicroseconds - (side * balance);
            if (side == 0 || step.Microseconds <= left)
            {
                balance = After(balance, step.From, permille, step.Microseconds);
                yield return step;
                continue;
            }

            int above = left < ShortestMicroseconds ? 0 : (int)left;
            if (above > 0)
            {
                yield return Step.Of(above, step.From);
            }

            yield return Step.Of(step.Microseconds - above, side * permille);
            balance = After(After(balance, step.From, permille, above), side * permille, permille, step.Microseconds - above);
        }
    }

    // Positive for time above the level forward, negative for time above it backward.
    private static long After(long balance, int level, int permille, long microseconds) =>
        Math.Abs(level) > permille
            ? balance + (Math.Sign(level) * microseconds)
            : Math.Sign(balance) * Math.Max(0, Math.Abs(balance) - microseconds);
}
