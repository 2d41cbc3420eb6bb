namespace HapticNode.Core.Base;

/// <summary>What a starting cue does to the cues that play on its lanes. There is no queue: a queue becomes lag.</summary>
public enum CuePolicy
{
    /// <summary>Ends them.</summary>
    Cut = 0,

    /// <summary>Plays together with them.</summary>
    Mix = 1,

    /// <summary>Does not play while any of them does.</summary>
    Ignore = 2,
}
