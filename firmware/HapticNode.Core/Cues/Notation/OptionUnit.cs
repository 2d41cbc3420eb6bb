namespace HapticNode.Core.Cues.Notation;

/// <summary>What an option's value counts.</summary>
public enum OptionUnit
{
    /// <summary>It is a word.</summary>
    Word = 0,

    /// <summary>Percent.</summary>
    Percent = 1,

    /// <summary>Milliseconds.</summary>
    Milliseconds = 2,

    /// <summary>Detents of a knob.</summary>
    Detents = 3,

    /// <summary>A rank among others.</summary>
    Rank = 4,

    /// <summary>A count of things.</summary>
    Count = 5,

    /// <summary>The name of a cue.</summary>
    Cue = 6,
}
