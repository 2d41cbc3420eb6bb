namespace HapticNode.VirtualBoard;

/// <summary>A GPIO event at the entry of its handler.</summary>
/// <param name="PhysicalNanoseconds">Time of the edge on the pin, in nanoseconds since boot.</param>
/// <param name="Pin">GPIO number.</param>
/// <param name="Level">Level that the interrupt read, 0 or 1.</param>
/// <param name="HandlerNanoseconds">Time of the handler's entry, in nanoseconds since boot.</param>
public readonly record struct DeliveredEdge(long PhysicalNanoseconds, int Pin, int Level, long HandlerNanoseconds);
