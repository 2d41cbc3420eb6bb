namespace HapticNode.VirtualBoard.Runtime;

/// <summary>A GPIO event on its way from the interrupt to the handler.</summary>
internal readonly record struct PinEvent(int Pin, int Level, long PhysicalNanoseconds);
