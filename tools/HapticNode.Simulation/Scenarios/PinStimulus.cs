namespace HapticNode.Simulation.Scenarios;

/// <summary>The level of an input pin changes.</summary>
/// <param name="TimeNanoseconds">When, in nanoseconds after power-on.</param>
/// <param name="Pin">The GPIO number.</param>
/// <param name="Level">The new level, 0 or 1; the level before was the other one.</param>
public readonly record struct PinStimulus(long TimeNanoseconds, int Pin, int Level);
