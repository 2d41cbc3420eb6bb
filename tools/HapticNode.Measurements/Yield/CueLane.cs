using HapticNode.Actuators.Driving;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Traces;

namespace HapticNode.Measurements.Yield;

/// <summary>A motor lane of a cue, ready to be played on many units.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Motor">Its motor.</param>
/// <param name="Pushes">Its pushes.</param>
/// <param name="HeatShare">How much of the heat budget it uses at the nominal supply.</param>
internal sealed record CueLane(string Name, MotorSetup Motor, IReadOnlyList<CuePush> Pushes, double HeatShare)
{
    /// <summary>Prepares a lane.</summary>
    internal static CueLane Of(LaneTrace track, MotorSetup motor)
    {
        DriveSignal signal = DriveSignal.ForMotor(track.Points, motor.Stage, track.Points[^1].Microseconds);
        return new CueLane(track.Lane.Name, motor, [.. Burst.AllOf(track).Select(burst => CuePush.Of(burst, motor))], track.Lane.Heat.ShareUsedBy(motor.Stage.Decode(signal)));
    }
}
