namespace HapticNode.Simulation.Scenarios;

/// <summary>The host types a line on the tuning port.</summary>
/// <param name="TimeNanoseconds">When its first byte leaves the host, in nanoseconds after power-on.</param>
/// <param name="Text">The line without its line end.</param>
public readonly record struct HostLine(long TimeNanoseconds, string Text);
