namespace HapticNode.Simulation.Scenarios;

/// <summary><c>start ok closed</c>, <c>start dial 00</c>: how a control's contacts stand when the power comes.</summary>
/// <param name="Subject">The control's name as written; whether the panel has it is known when the scenario is compiled.</param>
/// <param name="Verb">The word <c>start</c>.</param>
/// <param name="Contacts"><c>open</c> or <c>closed</c> for a button; for an encoder the levels of A and B in which it rests, see <see cref="EncoderRest"/>.</param>
public sealed record StartAction(ScenarioWord Subject, ScenarioWord Verb, ScenarioWord Contacts)
    : ControlAction(0, Subject, Verb);
