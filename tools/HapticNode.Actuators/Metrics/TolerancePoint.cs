namespace HapticNode.Actuators.Metrics;

/// <summary>A cue on a unit that is off.</summary>
/// <param name="FrequencyError">How far its resonance, or the speed of its rotating mass, is off, as a share.</param>
/// <param name="Metrics">What the hand gets from it.</param>
public sealed record TolerancePoint(double FrequencyError, FeelMetrics Metrics);
