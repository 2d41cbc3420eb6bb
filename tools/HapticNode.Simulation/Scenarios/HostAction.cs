namespace HapticNode.Simulation.Scenarios;

/// <summary><c>host done save</c>: the host types a line on the tuning port. <c>quiet on</c> is short for <c>host quiet on</c>.</summary>
/// <param name="TimeNanoseconds">When its first byte leaves the host, in nanoseconds after power-on.</param>
/// <param name="Subject">The word <c>host</c> or <c>quiet</c>.</param>
/// <param name="Text">The line without its line end, not empty.</param>
public sealed record HostAction(long TimeNanoseconds, ScenarioWord Subject, string Text)
    : ScenarioAction(TimeNanoseconds, Subject);
