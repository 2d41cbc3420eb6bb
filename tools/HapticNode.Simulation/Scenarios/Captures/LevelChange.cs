namespace HapticNode.Simulation.Scenarios.Captures;

/// <summary>A recorded signal has a level from a time on.</summary>
/// <param name="TimeNanoseconds">Nanoseconds after the capture's zero, 0 or more.</param>
/// <param name="Level">0 or 1; it may be the level that the signal had before.</param>
internal readonly record struct LevelChange(long TimeNanoseconds, int Level);
