namespace HapticNode.Actuators.Models;

/// <summary>Where a resonant motor's mass is and how it moves.</summary>
/// <param name="Position">From its middle, in metres.</param>
/// <param name="Velocity">In m/s.</param>
internal readonly record struct LraState(double Position, double Velocity);
