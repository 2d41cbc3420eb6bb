namespace HapticNode.Core.Cues.Notation;

/// <summary>What follows an option's word.</summary>
public enum OptionKind
{
    /// <summary>A whole number within the option's range.</summary>
    Number = 0,

    /// <summary>1, 2 or 4, within the option's range.</summary>
    PowerOfTwo = 3,

    /// <summary>Nothing: the word itself is the value.</summary>
    Choice = 1,

    /// <summary>The name of a cue.</summary>
    Cue = 2,
}
