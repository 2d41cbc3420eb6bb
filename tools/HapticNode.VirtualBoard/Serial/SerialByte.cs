namespace HapticNode.VirtualBoard;

/// <summary>A byte on its way from the board to the host.</summary>
/// <param name="TimeNanoseconds">Time at which its last bit has left, in nanoseconds since boot.</param>
/// <param name="Value">The byte.</param>
public readonly record struct SerialByte(long TimeNanoseconds, byte Value);
