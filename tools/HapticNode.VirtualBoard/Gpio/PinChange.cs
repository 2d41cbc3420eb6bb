namespace HapticNode.VirtualBoard;

/// <summary>A change of the level that the firmware drives on a pin.</summary>
/// <param name="TimeNanoseconds">Time in nanoseconds since boot.</param>
/// <param name="Pin">GPIO number.</param>
/// <param name="Level">The new level, 0 or 1.</param>
public readonly record struct PinChange(long TimeNanoseconds, int Pin, int Level);
