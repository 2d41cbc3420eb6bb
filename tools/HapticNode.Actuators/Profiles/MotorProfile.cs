using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles.Reading;

namespace HapticNode.Actuators.Profiles;

/// <summary>The profile of a part that shakes.</summary>
public abstract class MotorProfile : ActuatorProfile
{
    private protected MotorProfile(ProfileDocument document)
        : base(document)
    {
    }

    /// <summary>The highest voltage of its datasheet in multiples of the rated one.</summary>
    public abstract double MaxDrive { get; }

    /// <summary>Makes the equations of the part as the profile describes it.</summary>
    /// <returns>A model of the nominal unit.</returns>
    public abstract MotorModel Model();
}
