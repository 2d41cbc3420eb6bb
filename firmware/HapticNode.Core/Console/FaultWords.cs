using HapticNode.Core.Cues.Notation;

namespace HapticNode.Core.Console;

/// <summary>The words for the reasons of a latch, by <see cref="Safety.FaultReason"/>.</summary>
public static class FaultWords
{
    /// <summary>The words.</summary>
    public static readonly NameTable Names = new NameTable(new string[] { "none", "stop", "late", "drive", "heat", "driver" });
}
