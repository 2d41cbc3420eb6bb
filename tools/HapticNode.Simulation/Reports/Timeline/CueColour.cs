namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>The colours of cues: what a cue tells, not which one it is.</summary>
internal static class CueColour
{
    /// <summary>The words of the legend.</summary>
    internal static IReadOnlyList<(CueMeaning Meaning, string Word)> Legend { get; } =
    [
        (CueMeaning.Answer, "answer"),
        (CueMeaning.Success, "outcome: done"),
        (CueMeaning.Failure, "outcome: not done"),
        (CueMeaning.Waiting, "waiting"),
        (CueMeaning.News, "news"),
    ];

    /// <summary>The classes of a cue's bar.</summary>
    internal static string ClassOf(CueMeaning meaning) => meaning switch
    {
        CueMeaning.Answer => "answer",
        CueMeaning.Success => "success",
        CueMeaning.Failure => "failure",
        CueMeaning.Waiting => "waiting",
        CueMeaning.News => "news",
        CueMeaning.Unknown => "other",
        _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning, null),
    };
}
