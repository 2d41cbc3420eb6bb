using HapticNode.Actuators.Profiles.Reading;

namespace HapticNode.Actuators.Profiles;

/// <summary>The profile of a light emitting diode.</summary>
public sealed class LightProfile : ActuatorProfile
{
    internal LightProfile(ProfileDocument document)
        : base(document)
    {
        document.RequireAtLeast("max_current_ma", "rated_current_ma");
        Spread = new UnitSpread(0, document["intensity"]);
        RatedMilliamperes = document["rated_current_ma"];
        MaxMilliamperes = document["max_current_ma"];
        IntensityMillicandela = document["luminous_intensity_mcd"];
        DominantNanometres = document["dominant_wavelength_nm"];
        ViewingAngleDegrees = document["viewing_angle_deg"];
    }

    /// <summary>The current at which <see cref="IntensityMillicandela"/> is given, in mA.</summary>
    public double RatedMilliamperes { get; }

    /// <summary>The highest steady current of its datasheet, in mA.</summary>
    public double MaxMilliamperes { get; }

    /// <summary>The luminous intensity along the axis in mcd.</summary>
    public double IntensityMillicandela { get; }

    /// <summary>The dominant wavelength in nanometres.</summary>
    public double DominantNanometres { get; }

    /// <summary>The angle between the directions of half the intensity, in degrees.</summary>
    public double ViewingAngleDegrees { get; }

    /// <inheritdoc/>
    public override UnitSpread Spread { get; }
}
