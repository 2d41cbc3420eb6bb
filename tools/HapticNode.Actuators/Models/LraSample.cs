namespace HapticNode.Actuators.Models;

/// <summary>What happens in a resonant motor at one instant.</summary>
/// <param name="State">Where its mass is and how it moves.</param>
/// <param name="Acceleration">How the mass is accelerated, in m/s^2.</param>
/// <param name="Amplitude">The amplitude that the acceleration swings with, in m/s^2.</param>
/// <param name="Volts">The voltage of the driver in volts; 0 where the terminals are open.</param>
/// <param name="Amperes">The current in amperes.</param>
internal readonly record struct LraSample(LraState State, double Acceleration, double Amplitude, double Volts, double Amperes);
