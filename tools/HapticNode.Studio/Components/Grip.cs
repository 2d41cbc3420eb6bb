using System.Globalization;
using HapticNode.Feel.Editing;

namespace HapticNode.Studio.Components;

/// <summary>Something on the timeline that is taken with the pointer or has the keyboard's focus: an end, a level or a pitch of a step.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Lane">The lane.</param>
/// <param name="Step">The step.</param>
internal sealed record Grip(string Kind, string Lane, int Step)
{
    private const double OctavesPerNudge = 1.0 / 24;

    /// <summary>Reads the mark of an element: <c>edge:lra:2</c>.</summary>
    internal static Grip? Parse(string? text) =>
        text?.Split(':') is [var kind, var lane, var step] && int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? new Grip(kind, lane, number)
            : null;

    /// <summary>The steps after it was dragged.</summary>
    /// <param name="start">The steps when the drag began.</param>
    /// <param name="microseconds">How far to the right.</param>
    /// <param name="share">How far down, as a share of the plot's height.</param>
    internal StepList Moved(StepList start, double microseconds, double share)
    {
        double permille = share * (start.Limits.HighestPermille - start.Limits.LowestPermille);
        return Kind switch
        {
            "edge" => start.WithDuration(Step, start.Steps[Step].Microseconds + microseconds),
            "level" => start.WithLevel(Step, start.Steps[Step].From - permille),
            "from" => start.WithFrom(Step, start.Steps[Step].From - permille),
            "to" => start.WithTo(Step, start.Steps[Step].To - permille),
            "pitch" => start.WithHertz(Step, Plot.Hertz(Plot.Pitch(start.Steps[Step].FromHertz) + share)),
            "pitchto" => start.WithToHertz(Step, Plot.Hertz(Plot.Pitch(start.Steps[Step].ToHertz) + share)),
            _ => start,
        };
    }

    /// <summary>The steps after the arrow keys moved it: by half a millisecond, by a percent, by a quarter of a tone.</summary>
    internal StepList Nudged(StepList steps, int right, int up) => Kind switch
    {
        "edge" => steps.WithDuration(Step, steps.Steps[Step].Microseconds + (right * steps.Limits.GrainMicroseconds)),
        "level" => steps.WithLevel(Step, steps.Steps[Step].From + ((up + right) * steps.Limits.GrainPermille)),
        "from" => steps.WithFrom(Step, steps.Steps[Step].From + ((up + right) * steps.Limits.GrainPermille)),
        "to" => steps.WithTo(Step, steps.Steps[Step].To + ((up + right) * steps.Limits.GrainPermille)),
        "pitch" => steps.WithHertz(Step, steps.Steps[Step].FromHertz * Math.Pow(2, (up + right) * OctavesPerNudge)),
        "pitchto" => steps.WithToHertz(Step, steps.Steps[Step].ToHertz * Math.Pow(2, (up + right) * OctavesPerNudge)),
        _ => steps,
    };
}
