using HapticNode.Measurements.Recordings;

namespace HapticNode.Measurements.Identification;

/// <summary>Finds out from a recording what a motor is.</summary>
public static class MotorIdentifier
{
    /// <summary>Identifies a motor.</summary>
    /// <param name="recording">What a sensor on the motor, or on what it shakes, saw.</param>
    /// <param name="axis">The column to look at; null for the one with the most motion.</param>
    /// <returns>What it says.</returns>
    /// <exception cref="RecordingException">There is no such axis.</exception>
    /// <exception cref="RefusedException">The recording cannot carry the answer.</exception>
    public static Measurement Identify(Recording recording, string? axis = null)
    {
        Vibration vibration = Vibration.Of(recording, axis);
        var motions = new MotionSet(vibration);
        return motions.IsRotating ? RotatingMass.Measure(recording.Name, vibration, motions) : ResonantMotor.Measure(recording.Name, vibration, motions);
    }
}
