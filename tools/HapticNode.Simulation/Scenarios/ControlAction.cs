namespace HapticNode.Simulation.Scenarios;

/// <summary>Somebody touches a control.</summary>
/// <param name="TimeNanoseconds">When it begins, in nanoseconds after power-on.</param>
/// <param name="Subject">The control's name as written; whether the panel has it is known when the scenario is compiled.</param>
/// <param name="Verb">What is done to it, as written.</param>
public abstract record ControlAction(long TimeNanoseconds, ScenarioWord Subject, ScenarioWord Verb)
    : ScenarioAction(TimeNanoseconds, Subject);
