using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Modelling;

/// <summary>What the hand gets from one lane on one motor.</summary>
/// <param name="Track">What the lane does.</param>
/// <param name="Motor">The motor.</param>
/// <param name="Signal">What the pin does.</param>
/// <param name="Motion">How the unit that the profile describes moves.</param>
/// <param name="Sweep">The numbers, on units that are off as well.</param>
public sealed record MotorResult(LaneTrace Track, MotorSetup Motor, DriveSignal Signal, Motion Motion, ToleranceSweep Sweep)
{
    /// <summary>The lane's name.</summary>
    public string Lane => Track.Lane.Name;

    /// <summary>The numbers of the unit that the profile describes.</summary>
    public FeelMetrics Metrics => Sweep.Nominal;

    /// <summary>The motion at another sample rate: for the ear.</summary>
    /// <param name="sampleRateHertz">Samples a second.</param>
    /// <returns>The motion of the unit that the profile describes.</returns>
    public Motion At(double sampleRateHertz) => Motor.Profile.Model().Run(Signal, Motor.Stage, sampleRateHertz);
}
