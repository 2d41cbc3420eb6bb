namespace HapticNode.VirtualBoard;

/// <summary>Something that happened in the node, in names.</summary>
/// <param name="TimeMicroseconds">Time on the node's clock, in microseconds since boot.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Name">The control, cue or lane that it is about; the reason of a fault.</param>
/// <param name="Detail">The event of a control; <c>input</c> or <c>host</c> for who started a cue; the lane of a fault; else empty.</param>
/// <param name="Value">The direction of an event; the lanes that a starting cue drives at once, a bit each; how late a step was in microseconds; else 0.</param>
public readonly record struct FirmwareRecord(long TimeMicroseconds, FirmwareRecordKind Kind, string Name, string Detail, int Value);
