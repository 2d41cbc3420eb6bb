namespace HapticNode.Core.Console;

/// <summary>Why a well-formed request was not carried out. The numbers go on from <see cref="Cues.Notation.ParseProblem"/> and do not change.</summary>
public enum Refusal
{
    /// <summary>It was carried out.</summary>
    None = 0,

    /// <summary>The node is latched; <c>clear</c> comes first.</summary>
    Latched = 32,

    /// <summary>Nobody waits for that action's answer.</summary>
    NotPending = 33,

    /// <summary>A cue that is more important plays.</summary>
    Ignored = 34,

    /// <summary>The cue has no steps.</summary>
    Empty = 35,

    /// <summary>The bank has no cue for it.</summary>
    NoCue = 36,

    /// <summary>Bytes came faster than lines can be carried out; those that did not fit are lost.</summary>
    Overrun = 37,
}
