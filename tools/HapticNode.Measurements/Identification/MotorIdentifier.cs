using HapticNode.Measurements.Planning;
using HapticNode.Measurements.Recordings;

namespace HapticNode.Measurements.Identification;

/// <summary>Finds out from a recording what a motor is.</summary>
public static class MotorIdentifier
{
    /// <summary>Identifies a motor.</summary>
    /// <param name="recording">What a sensor on the motor, or on what it shakes, saw.</param>
    /// <param name="axis">The column to look at; null for the one with the most motion.</param>
    /// <param name="plan">What was played, where it is known; the recording is aligned with it by its mark.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="RecordingException">There is no such axis.</exception>
    /// <exception cref="RefusedException">The recording cannot carry the answer.</exception>
    public static Measurement Identify(Recording recording, string? axis = null, MeasurementPlan? plan = null)
    {
        Vibration vibration = Vibration.Of(recording, axis);
        var motions = new MotionSet(vibration);
        PlanAlignment? alignment = plan is null ? null : PlanAlignment.Of(motions, plan);
        if (alignment is not null && vibration.DriveVolts is null && alignment.Steps.Any(step => step.Step.FullVolts > 0))
        {
            vibration = vibration.Driven(alignment.DriveVolts(motions.Times));
        }

        Measurement measurement = motions.IsRotating ? RotatingMass.Measure(recording.Name, vibration, motions) : ResonantMotor.Measure(recording.Name, vibration, motions);
        return measurement with { Alignment = alignment };
    }
}
