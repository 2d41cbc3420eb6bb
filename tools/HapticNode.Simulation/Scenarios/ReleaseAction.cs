namespace HapticNode.Simulation.Scenarios;

/// <summary><c>ok release</c>: a button comes up, without bounce.</summary>
/// <param name="TimeNanoseconds">When, in nanoseconds after power-on.</param>
/// <param name="Subject">The button's name.</param>
/// <param name="Verb">The word <c>release</c>.</param>
public sealed record ReleaseAction(long TimeNanoseconds, ScenarioWord Subject, ScenarioWord Verb)
    : ControlAction(TimeNanoseconds, Subject, Verb);
