namespace HapticNode.Core.Tests.Support;

/// <summary>What becomes of a file that the power went on while it was written.</summary>
public enum TornWrite
{
    /// <summary>It holds what was written so far.</summary>
    Kept,

    /// <summary>It is as it was before.</summary>
    Dropped,

    /// <summary>It begins with what was written so far and goes on as before.</summary>
    Mixed,
}
