namespace HapticNode.Simulation.Scenarios;

/// <summary><c>ok press</c>: a button goes down and stays down, without bounce.</summary>
/// <param name="TimeNanoseconds">When, in nanoseconds after power-on.</param>
/// <param name="Subject">The button's name.</param>
/// <param name="Verb">The word <c>press</c>.</param>
public sealed record PressAction(long TimeNanoseconds, ScenarioWord Subject, ScenarioWord Verb)
    : ControlAction(TimeNanoseconds, Subject, Verb);
