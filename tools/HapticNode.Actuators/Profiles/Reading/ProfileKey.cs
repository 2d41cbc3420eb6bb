namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>A number that a profile must have.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Minimum">The smallest value that is allowed.</param>
/// <param name="Maximum">The largest value that is allowed.</param>
internal sealed record ProfileKey(string Name, double Minimum, double Maximum);
