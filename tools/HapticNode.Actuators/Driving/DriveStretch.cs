namespace HapticNode.Actuators.Driving;

/// <summary>A stretch of time in which a pin keeps its duty.</summary>
/// <param name="StartSeconds">Where it begins, in seconds from the beginning of the signal.</param>
/// <param name="EndSeconds">Where it ends, in seconds; later.</param>
/// <param name="Duty">The duty, 0..1.</param>
/// <param name="CarrierHertz">The carrier in hertz.</param>
internal readonly record struct DriveStretch(double StartSeconds, double EndSeconds, double Duty, double CarrierHertz);
