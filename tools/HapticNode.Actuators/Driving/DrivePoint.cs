namespace HapticNode.Actuators.Driving;

/// <summary>From this moment on a pin has this duty and carrier.</summary>
/// <param name="Microseconds">When, in microseconds from the beginning of the signal; not negative.</param>
/// <param name="Duty">The share of the time that the pin is high, 0..1.</param>
/// <param name="CarrierHertz">The frequency of the PWM in hertz: inaudible for a motor or light, the pitch itself for a buzzer.</param>
public readonly record struct DrivePoint(long Microseconds, double Duty, double CarrierHertz);
