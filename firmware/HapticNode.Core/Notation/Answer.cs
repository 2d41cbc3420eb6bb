namespace HapticNode.Core.Notation;

/// <summary>What a binding does with a control event.</summary>
public enum Answer
{
    /// <summary>Nothing: removes the binding.</summary>
    None = 0,

    /// <summary>Plays a cue.</summary>
    Play = 1,

    /// <summary>Asks the host for an action.</summary>
    Ask = 2,
}
