using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles.Reading;

namespace HapticNode.Actuators.Profiles;

/// <summary>The profile of an eccentric rotating mass.</summary>
public sealed class ErmProfile : MotorProfile
{
    private const double GramsPerKilogram = 1000;
    private const double MillisecondsPerSecond = 1000;
    private const double MilliamperesPerAmpere = 1000;

    internal ErmProfile(ProfileDocument document)
        : base(document)
    {
        document.RequireAtLeast("max_voltage_v", "rated_voltage_v");
        document.RequireAtLeast("rated_voltage_v", "start_voltage_v");
        MaxDrive = document["max_voltage_v"] / document["rated_voltage_v"];
        Spread = new UnitSpread(document["speed"], document["force"]);
        Parameters = ErmParameters.FromRatings(
            ratedVolts: document["rated_voltage_v"],
            startVolts: document["start_voltage_v"],
            ratedAmperes: document["rated_current_ma"] / MilliamperesPerAmpere,
            resistanceOhms: document["resistance_ohm"],
            ratedRpm: document["rated_speed_rpm"],
            drivenSeconds: document["time_constant_ms"] / MillisecondsPerSecond,
            frictionShare: document["friction_share"],
            ratedG: document["rated_acceleration_g"],
            jigMassKilograms: document["jig_mass_g"] / GramsPerKilogram);
        document.Require(
            Parameters.MotorConstant > 0,
            "rated_current_ma",
            "this current through resistance_ohm takes all of rated_voltage_v: nothing is left to turn the motor");
    }

    /// <summary>The part as the equations see it.</summary>
    public ErmParameters Parameters { get; }

    /// <inheritdoc/>
    public override UnitSpread Spread { get; }

    /// <inheritdoc/>
    public override double MaxDrive { get; }

    /// <inheritdoc/>
    public override MotorModel Model() => new ErmModel(Parameters);
}
