namespace HapticNode.VirtualBoard;

/// <summary>A change of the waveform on a pin, at the time at which it takes effect.</summary>
/// <param name="TimeNanoseconds">Time in nanoseconds since boot.</param>
/// <param name="Pin">GPIO number.</param>
/// <param name="Duty">The part of a period for which the pin is high from now on, 0 to 1.</param>
/// <param name="FrequencyHz">Frequency of the pin's timer in Hz.</param>
public readonly record struct PwmChange(long TimeNanoseconds, int Pin, double Duty, int FrequencyHz);
