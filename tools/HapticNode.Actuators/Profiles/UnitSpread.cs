namespace HapticNode.Actuators.Profiles;

/// <summary>How far single units of a part lie from its profile, as shares in both directions.</summary>
/// <param name="Frequency">Of the resonance, or of the speed of a rotating mass; 0 for a light.</param>
/// <param name="Strength">Of the acceleration, sound pressure or intensity.</param>
public sealed record UnitSpread(double Frequency, double Strength);
