namespace HapticNode.VirtualBoard;

/// <summary>The level of a lane from some time on, read back from its pins.</summary>
/// <param name="TimeNanoseconds">Time in nanoseconds since boot.</param>
/// <param name="Level">Permille, as <see cref="LaneMap.LevelOf"/>.</param>
/// <param name="FrequencyHz">Frequency of the pin's timer in Hz; 0 for a pin without PWM.</param>
public readonly record struct LaneLevel(long TimeNanoseconds, int Level, int FrequencyHz);
