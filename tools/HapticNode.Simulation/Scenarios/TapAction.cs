namespace HapticNode.Simulation.Scenarios;

/// <summary><c>ok tap 80</c>: a button goes down and comes up again, without bounce.</summary>
/// <param name="TimeNanoseconds">When it goes down, in nanoseconds after power-on.</param>
/// <param name="Subject">The button's name.</param>
/// <param name="Verb">The word <c>tap</c>.</param>
/// <param name="HoldNanoseconds">How long it stays down, in nanoseconds, more than 0.</param>
public sealed record TapAction(long TimeNanoseconds, ScenarioWord Subject, ScenarioWord Verb, long HoldNanoseconds)
    : ControlAction(TimeNanoseconds, Subject, Verb);
