namespace HapticNode.Simulation.Scenarios;

/// <summary>
/// <c>ok replay bounce.csv</c>, <c>dial replay turn.sr A=0 B=1</c>: a recorded signal is played onto a control's contacts.
/// The capture's zero falls on the line's time.
/// </summary>
/// <param name="TimeNanoseconds">When the capture's zero comes, in nanoseconds after power-on.</param>
/// <param name="Subject">The control's name.</param>
/// <param name="Verb">The word <c>replay</c>.</param>
/// <param name="File">The file as written.</param>
/// <param name="Path">The full path of the file; it is opened when the scenario is compiled.</param>
/// <param name="SignalA">Name or index of the signal for a button's only contact or an encoder's contact A; null for a CSV file.</param>
/// <param name="SignalB">Name or index of the signal for an encoder's contact B; null for a button.</param>
/// <param name="Invert">The word <c>invert</c> where it was given: the capture has 1 for a closed contact; otherwise null.</param>
public sealed record ReplayAction(
    long TimeNanoseconds,
    ScenarioWord Subject,
    ScenarioWord Verb,
    ScenarioWord File,
    string Path,
    ScenarioWord? SignalA,
    ScenarioWord? SignalB,
    ScenarioWord? Invert)
    : ControlAction(TimeNanoseconds, Subject, Verb);
