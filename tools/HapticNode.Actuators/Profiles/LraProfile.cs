using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles.Reading;

namespace HapticNode.Actuators.Profiles;

/// <summary>The profile of a linear resonant actuator.</summary>
public sealed class LraProfile : MotorProfile
{
    private const double GramsPerKilogram = 1000;

    internal LraProfile(ProfileDocument document)
        : base(document)
    {
        document.RequireAtLeast("max_voltage_rms_v", "rated_voltage_rms_v");
        MaxDrive = document["max_voltage_rms_v"] / document["rated_voltage_rms_v"];
        Spread = new UnitSpread(document["resonance"], document["force"]);
        Parameters = LraParameters.FromAcceleration(
            resonanceHertz: document["resonance_hz"],
            movingMassKilograms: document["moving_mass_g"] / GramsPerKilogram,
            drivenQuality: document["q_driven"],
            ratedPeakG: document["rated_acceleration_rms_g"] * Math.Sqrt(2),
            resistanceOhms: document["resistance_ohm"],
            ratedVolts: document["rated_voltage_rms_v"],
            jigMassKilograms: document["jig_mass_g"] / GramsPerKilogram);
        document.Require(
            Parameters.Damping > 0,
            "rated_acceleration_rms_g",
            "the coil that reaches this acceleration damps the mass more than q_driven allows: a heavier moving_mass_g, a higher q_driven or a lighter jig_mass_g would fit");
    }

    /// <summary>The part as the equations see it.</summary>
    public LraParameters Parameters { get; }

    /// <inheritdoc/>
    public override UnitSpread Spread { get; }

    /// <inheritdoc/>
    public override double MaxDrive { get; }

    /// <inheritdoc/>
    public override MotorModel Model() => new LraModel(Parameters);
}
