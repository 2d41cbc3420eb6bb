using HapticNode.App.Runs;
using HapticNode.Core.Cues;
using HapticNode.Simulation;

namespace HapticNode.App.Shaping;

/// <summary>The groups of the list of cues, in its order.</summary>
public enum CueGroup
{
    /// <summary>They answer a touch.</summary>
    Answers,

    /// <summary>They tell what became of an action.</summary>
    Outcomes,

    /// <summary>They play while somebody waits.</summary>
    Waiting,

    /// <summary>The host plays them when something happens.</summary>
    News,
}

/// <summary>Finds the group of a cue.</summary>
public static class CueGroups
{
    /// <summary>The group of a cue, by what it tells.</summary>
    /// <param name="bank">The bank.</param>
    /// <param name="cue">The cue's index.</param>
    /// <returns>Its group.</returns>
    public static CueGroup Of(Bank bank, int cue) => CueMeanings.Of(bank, cue) switch
    {
        CueMeaning.Answer => CueGroup.Answers,
        CueMeaning.Success or CueMeaning.Failure => CueGroup.Outcomes,
        CueMeaning.Waiting => CueGroup.Waiting,
        CueMeaning.News or CueMeaning.Unknown => CueGroup.News,
        _ => throw new ArgumentOutOfRangeException(nameof(cue), cue, null),
    };
}
