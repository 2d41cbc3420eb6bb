namespace HapticNode.Feel.Modelling;

/// <summary>A motor that somebody wants to feel.</summary>
/// <param name="Lane">The lane that it plays; null for all lanes of its kind.</param>
/// <param name="Motor">The motor.</param>
public sealed record MotorChoice(string? Lane, MotorSetup Motor);
