namespace HapticNode.Simulation.Scenarios;

/// <summary><c>pin 4 0</c>: a GPIO is driven to a level, whatever it belongs to. It counts as nobody's press.</summary>
/// <param name="TimeNanoseconds">When, in nanoseconds after power-on.</param>
/// <param name="Subject">The word <c>pin</c>.</param>
/// <param name="Pin">The GPIO number, 0 to 48.</param>
/// <param name="Level">0 or 1.</param>
public sealed record PinAction(long TimeNanoseconds, ScenarioWord Subject, int Pin, int Level)
    : ScenarioAction(TimeNanoseconds, Subject);
