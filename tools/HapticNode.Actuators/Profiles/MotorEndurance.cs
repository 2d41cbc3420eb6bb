using HapticNode.Actuators.Metrics;

namespace HapticNode.Actuators.Profiles;

/// <summary>What a motor can stand: the upper limit of its lane on the device, whatever a bank asks for.</summary>
/// <param name="LongestDriveMilliseconds">The longest drive without a pause, in milliseconds, 10..1000.</param>
/// <param name="HeatMilliseconds">The heat budget in milliseconds of full drive, 50..10000.</param>
/// <param name="CoolingPercent">The share of full drive that it bears for ever, in percent, 0..100.</param>
/// <param name="IsAssumed">Whether the profile says nothing of it, so that the usual values of its kind stand in.</param>
public sealed record MotorEndurance(int LongestDriveMilliseconds, int HeatMilliseconds, int CoolingPercent, bool IsAssumed)
{
    /// <summary>What coins of the kind stand as a rule: a resonant motor is small and driven above its rating, a rotating mass needs long to start.</summary>
    /// <param name="kind">The kind of motor.</param>
    /// <returns>The usual values.</returns>
    public static MotorEndurance Usual(ActuatorKind kind) => kind == ActuatorKind.Erm ? new(1000, 3000, 30, IsAssumed: true) : new(400, 1500, 20, IsAssumed: true);

    /// <summary>The heat budget as the models count it.</summary>
    public HeatBudget Budget => new(HeatMilliseconds, CoolingPercent / 100.0);
}
