namespace HapticNode.Simulation.Scenarios;

/// <summary>A word of a scenario file and where it stands, so that a later error can point at it.</summary>
/// <param name="Text">The word without its quotes.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column of its first character, counted from 1.</param>
public readonly record struct ScenarioWord(string Text, int Line, int Column);
