namespace HapticNode.Simulation;

/// <summary>One happening of a modelled run.</summary>
/// <param name="TimeNanoseconds">When, in nanoseconds after power-on.</param>
/// <param name="Kind">What it is about; says what name and value mean.</param>
/// <param name="Name">A contact, control, cue, lane, fault reason or port.</param>
/// <param name="Value">What happened to it.</param>
public readonly record struct TraceEntry(long TimeNanoseconds, TraceKind Kind, string Name, string Value);
