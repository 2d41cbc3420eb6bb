namespace HapticNode.VirtualBoard;

/// <summary>What belongs to somebody on the device's heap.</summary>
/// <param name="Name">A class of the firmware with its arrays and strings, or the runtime, a library or an assembly's tables.</param>
/// <param name="Bytes">Live bytes.</param>
public readonly record struct HeapOwner(string Name, int Bytes);
