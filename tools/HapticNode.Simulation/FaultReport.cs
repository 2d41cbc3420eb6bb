namespace HapticNode.Simulation;

/// <summary>A fault that the node latched.</summary>
/// <param name="TimeMicroseconds">When, in microseconds after power-on.</param>
/// <param name="Reason">Why, in the node's own word.</param>
/// <param name="Lane">The lane that it concerns; empty for all of them.</param>
public sealed record FaultReport(long TimeMicroseconds, string Reason, string Lane);
