namespace HapticNode.Measurements.Identification;

/// <summary>How a motion began, as its first waves tell.</summary>
/// <param name="Seconds">When the motor began to be driven, in seconds of the recording.</param>
/// <param name="Error">The standard error of it.</param>
/// <param name="SteadyPeak">The amplitude that the same drive comes to on resonance when it goes on, in the recording's unit.</param>
internal sealed record DriveBegin(double Seconds, double Error, double SteadyPeak);
