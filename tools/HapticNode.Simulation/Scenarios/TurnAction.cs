namespace HapticNode.Simulation.Scenarios;

/// <summary><c>dial turn +24 at 60/s</c>: an encoder turns at a steady speed; its first quadrature edge falls on the line's time.</summary>
/// <param name="TimeNanoseconds">When the first edge comes, in nanoseconds after power-on.</param>
/// <param name="Subject">The encoder's name.</param>
/// <param name="Verb">The word <c>turn</c>.</param>
/// <param name="Detents">How many detents; positive is clockwise, never 0.</param>
/// <param name="DetentsPerSecond">How fast, in detents per second, more than 0.</param>
public sealed record TurnAction(
    long TimeNanoseconds, ScenarioWord Subject, ScenarioWord Verb, int Detents, decimal DetentsPerSecond)
    : ControlAction(TimeNanoseconds, Subject, Verb);
