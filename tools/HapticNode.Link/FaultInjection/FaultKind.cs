namespace HapticNode.Link.FaultInjection;

/// <summary>What can happen to bytes on their way.</summary>
public enum FaultKind
{
    /// <summary>A byte is lost.</summary>
    Drop,

    /// <summary>A byte comes twice.</summary>
    Duplicate,

    /// <summary>A bit of a byte is inverted.</summary>
    Flip,

    /// <summary>A byte comes that nobody sent.</summary>
    Insert,

    /// <summary>A byte and all behind it come late.</summary>
    Stall,

    /// <summary>The node is reset.</summary>
    Reset,
}
