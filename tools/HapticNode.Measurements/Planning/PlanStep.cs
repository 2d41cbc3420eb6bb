namespace HapticNode.Measurements.Planning;

/// <summary>One thing that is played while the sensor records.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Words">The steps in the notation, at most 300 ms.</param>
/// <param name="RestSeconds">How long nothing is played after it.</param>
public sealed record PlanStep(string Lane, string Purpose, string Words, double RestSeconds);
