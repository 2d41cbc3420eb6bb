namespace HapticNode.Actuators.Models;

/// <summary>How a rotor turns.</summary>
/// <param name="Speed">In rad/s, negative backwards.</param>
/// <param name="Angle">In radians.</param>
internal readonly record struct ErmState(double Speed, double Angle);
