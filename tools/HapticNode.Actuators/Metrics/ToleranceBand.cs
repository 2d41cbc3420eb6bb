namespace HapticNode.Actuators.Metrics;

/// <summary>Between which values a number lies over the units of a part.</summary>
/// <param name="Minimum">The smallest.</param>
/// <param name="Nominal">That of the unit that the profile describes.</param>
/// <param name="Maximum">The largest.</param>
public sealed record ToleranceBand(double Minimum, double Nominal, double Maximum);
