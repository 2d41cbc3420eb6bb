using HapticNode.Feel.Banks;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Fitting;

/// <summary>One push of a motor in the steps of a cue: drive forward, then brake.</summary>
/// <param name="StartMicroseconds">When it begins in the cue, in microseconds.</param>
/// <param name="Drive">The steps that drive forward; not empty.</param>
/// <param name="Brake">The steps that brake; may be empty.</param>
public sealed record Push(int StartMicroseconds, IReadOnlyList<Step> Drive, IReadOnlyList<Step> Brake)
{
    /// <summary>How long it is driven forward, in microseconds.</summary>
    public int DriveMicroseconds => Drive.Sum(step => step.Microseconds);

    /// <summary>How long it lasts, in microseconds.</summary>
    public int Microseconds => DriveMicroseconds + Brake.Sum(step => step.Microseconds);

    /// <summary>All its steps.</summary>
    public IEnumerable<Step> Steps => Drive.Concat(Brake);

    /// <summary>Finds the pushes in the steps of a motor lane.</summary>
    /// <param name="steps">The steps.</param>
    /// <returns>The pushes in their order; a brake without a drive before it is none.</returns>
    public static IReadOnlyList<Push> AllIn(IReadOnlyList<Step> steps)
    {
        List<Push> pushes = [];
        int at = 0;
        int start = 0;
        while (at < steps.Count)
        {
            Step[] drive = [.. steps.Skip(at).TakeWhile(IsDrive)];
            Step[] brake = drive.Length == 0 ? [] : [.. steps.Skip(at + drive.Length).TakeWhile(IsBrake)];
            if (drive.Length > 0)
            {
                pushes.Add(new Push(start, drive, brake));
            }

            int passed = Math.Max(1, drive.Length + brake.Length);
            start += steps.Skip(at).Take(passed).Sum(step => step.Microseconds);
            at += passed;
        }

        return pushes;
    }

    /// <summary>Puts pushes together again, each at its own time or as soon as the one before it has ended.</summary>
    /// <param name="pushes">The pushes in their order.</param>
    /// <returns>The steps of the lane.</returns>
    public static IReadOnlyList<Step> Join(IEnumerable<Push> pushes)
    {
        List<Step> steps = [];
        int now = 0;
        foreach (Push push in pushes)
        {
            if (push.StartMicroseconds > now)
            {
                steps.Add(Step.Of(push.StartMicroseconds - now, 0));
                now = push.StartMicroseconds;
            }

            steps.AddRange(push.Steps);
            now += push.Microseconds;
        }

        return steps;
    }

    /// <summary>Plays the push alone on a lane, from 0 on.</summary>
    /// <param name="lane">The lane.</param>
    /// <returns>What the lane does; its last point is neutral.</returns>
    public LaneTrace TraceOn(FeelLane lane) => CuePlayer.Alone([.. Steps], lane);

    private static bool IsDrive(Step step) => step.From >= 0 && step.To >= 0 && (step.From > 0 || step.To > 0);

    private static bool IsBrake(Step step) => step.From < 0;
}
