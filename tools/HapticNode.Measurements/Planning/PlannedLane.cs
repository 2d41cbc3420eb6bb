namespace HapticNode.Measurements.Planning;

/// <summary>A motor lane that is to be measured.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRotating">Whether its motor is a rotating mass.</param>
/// <param name="RatedPercent">The level that gives the rated voltage, in percent: longer drives stay below it.</param>
/// <param name="FullVolts">What full level gives the motor, in volts; 0 where nobody knows.</param>
public sealed record PlannedLane(string Name, bool IsRotating, int RatedPercent, double FullVolts = 0);
