using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Feel.Modelling;

/// <summary>A motor with what drives it.</summary>
/// <param name="Profile">The motor.</param>
/// <param name="Stage">Its driver stage.</param>
public sealed record MotorSetup(MotorProfile Profile, DriverStage Stage)
{
    /// <summary>
    /// What full level gives a resonant motor unless told otherwise, in multiples of its rated voltage: a click needs it, for at rated drive
    /// such a motor takes 40 ms to rise.
    /// </summary>
    public const double DefaultLraOverdrive = 2;

    private const double CyclesAboveRated = 4;
    private const double MillisecondsPerSecond = 1000;

    /// <summary>
    /// How long the motor may be driven above its rated voltage, in milliseconds. A resonant motor: four cycles, within which it has reached
    /// its rated amplitude from rest at twice the drive. A rotating mass: until nine tenths of its rated acceleration are reached
    /// (Precision Microdrives, overdrive until 90 %, then rated).
    /// </summary>
    public double OverdriveMilliseconds => Profile switch
    {
        LraProfile lra => CyclesAboveRated / lra.Parameters.ResonanceHertz * MillisecondsPerSecond,
        ErmProfile erm => RiseSeconds(erm) * MillisecondsPerSecond,
        _ => 0,
    };

    /// <summary>The level in permille that gives the rated voltage; 1000 where full level gives no more.</summary>
    public int RatedPermille => (int)Math.Floor(Math.Min(1, 1 / Stage.Overdrive) * 1000);

    /// <summary>Puts a motor behind the driver of the reference panel: bidirectional, and resting with shorted terminals.</summary>
    /// <param name="profile">The motor.</param>
    /// <param name="overdrive">What full level gives, in multiples of the rated voltage; null for 2 of a resonant motor and 1 of another.</param>
    /// <returns>The setup.</returns>
    public static MotorSetup Of(MotorProfile profile, double? overdrive = null)
    {
        return new MotorSetup(profile, new DriverStage { Overdrive = overdrive ?? (profile.Kind == ActuatorKind.Lra ? DefaultLraOverdrive : 1) });
    }

    /// <summary>Puts a motor behind a certain kind of driver.</summary>
    /// <param name="profile">The motor.</param>
    /// <param name="kind">The driver.</param>
    /// <param name="overdrive">What full level gives, in multiples of the rated voltage; null for what the driver and the motor make of it.</param>
    /// <returns>The setup.</returns>
    public static MotorSetup Of(MotorProfile profile, DriverKind kind, double? overdrive)
    {
        double usual = kind switch
        {
            DriverKind.Drv2605Closed => 1,
            DriverKind.Drv2605Open => profile.MaxDrive,
            _ => profile.Kind == ActuatorKind.Lra ? DefaultLraOverdrive : 1,
        };
        double follow = profile switch
        {
            LraProfile lra => 2 * lra.Parameters.DrivenQuality / lra.Parameters.AngularResonance,
            ErmProfile erm => erm.Parameters.DrivenSeconds,
            _ => 0,
        };
        return new MotorSetup(profile, new DriverStage
        {
            Kind = kind,
            Overdrive = overdrive ?? usual,
            FollowSeconds = follow,
            FollowsResonance = kind == DriverKind.Drv2605Closed,
        });
    }

    // The speed goes to its end exponentially, and the acceleration with its square; the dry friction is small beside the overdrive.
    private double RiseSeconds(ErmProfile erm)
    {
        double reached = Math.Sqrt(0.9) / Math.Max(1, Stage.Overdrive);
        return -erm.Parameters.DrivenSeconds * Math.Log(1 - reached);
    }
}
