using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles.Reading;

namespace HapticNode.Actuators.Profiles;

/// <summary>The profile of a part that shakes.</summary>
public abstract class MotorProfile : ActuatorProfile
{
    private protected MotorProfile(ProfileDocument document)
        : base(document)
    {
        MotorEndurance usual = MotorEndurance.Usual(document.Kind);
        Endurance = document.Has("longest_drive_ms")
            ? new MotorEndurance((int)document["longest_drive_ms"], (int)document["heat_ms"], (int)document["cool_percent"], IsAssumed: false)
            : usual;
    }

    /// <summary>What the motor can stand: the group <c>endurance</c> of its profile, which may be left out.</summary>
    public MotorEndurance Endurance { get; }

    /// <summary>The highest voltage of its datasheet in multiples of the rated one.</summary>
    public abstract double MaxDrive { get; }

    /// <summary>Makes the equations of the part as the profile describes it.</summary>
    /// <returns>A model of the nominal unit.</returns>
    public abstract MotorModel Model();
}
