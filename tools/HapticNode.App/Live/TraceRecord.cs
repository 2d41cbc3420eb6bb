namespace HapticNode.App.Live;

/// <summary>A level of the rolling trace.</summary>
/// <param name="Microseconds">When, on the node's clock.</param>
/// <param name="Name">The lane or the control.</param>
/// <param name="Permille">The level from then on.</param>
/// <param name="IsInput">Whether it is a control's.</param>
public readonly record struct TraceRecord(long Microseconds, string Name, int Permille, bool IsInput);
