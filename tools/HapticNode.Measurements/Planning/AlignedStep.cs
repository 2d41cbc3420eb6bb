namespace HapticNode.Measurements.Planning;

/// <summary>A step of a plan in a recording of it.</summary>
/// <param name="Step">The step.</param>
/// <param name="StartSeconds">When it began to move something, or should have, in seconds of the recording.</param>
/// <param name="Motion">The index of the motion that it caused; null where nothing stood out.</param>
public sealed record AlignedStep(PlanStep Step, double StartSeconds, int? Motion);
