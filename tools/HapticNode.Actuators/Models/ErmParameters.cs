namespace HapticNode.Actuators.Models;

/// <summary>
/// An eccentric rotating mass on a DC motor: V = R i + K w and J w' = K i - B w - T, with a dry friction T that holds the rotor up to a
/// larger torque while it stands (the coil's inductance matters within microseconds only). The mass pulls with m r w^2.
/// </summary>
public sealed record ErmParameters
{
    private const double RadiansPerSecondPerRpm = 2 * Math.PI / 60;

    /// <summary>The rated voltage in volts.</summary>
    public required double RatedVolts { get; init; }

    /// <summary>The resistance R of the coil and brushes in ohms.</summary>
    public required double ResistanceOhms { get; init; }

    /// <summary>The motor constant K in V s/rad and as well in N m/A.</summary>
    public required double MotorConstant { get; init; }

    /// <summary>The moment of inertia J of the rotor in kg m^2.</summary>
    public required double Inertia { get; init; }

    /// <summary>The viscous friction B in N m s/rad.</summary>
    public required double Viscosity { get; init; }

    /// <summary>The dry friction T of the turning rotor in N m.</summary>
    public required double Friction { get; init; }

    /// <summary>The torque that the standing rotor must overcome to start, in N m; not less than <see cref="Friction"/>.</summary>
    public required double Stiction { get; init; }

    /// <summary>The unbalance m r in kg m.</summary>
    public required double Unbalance { get; init; }

    /// <summary>The mass of all that the motor shakes, itself included, in kilograms.</summary>
    public required double JigMassKilograms { get; init; }

    /// <summary>The rate 1/s at which the speed approaches its end while the terminals are driven or shorted.</summary>
    public double DrivenRate => (Viscosity + (MotorConstant * MotorConstant / ResistanceOhms)) / Inertia;

    /// <summary>The time constant of the speed while the terminals are driven or shorted, in seconds.</summary>
    public double DrivenSeconds => 1 / DrivenRate;

    /// <summary>The speed at rated drive in rad/s.</summary>
    public double RatedSpeed => ((MotorConstant * RatedVolts / ResistanceOhms) - Friction) / (DrivenRate * Inertia);

    /// <summary>The acceleration at rated drive in g.</summary>
    public double RatedG => AccelerationAt(RatedSpeed);

    /// <summary>The acceleration at a speed.</summary>
    /// <param name="speed">The speed in rad/s.</param>
    /// <returns>The length of the turning acceleration in g.</returns>
    public double AccelerationAt(double speed) => Unbalance * speed * speed / (JigMassKilograms * Gravity.MetresPerSecondSquared);

    /// <summary>Describes a part by what its datasheet says of it at rated drive.</summary>
    /// <param name="ratedVolts">The rated voltage in volts.</param>
    /// <param name="startVolts">The voltage at which it starts, in volts.</param>
    /// <param name="ratedAmperes">The current at rated voltage and speed in amperes.</param>
    /// <param name="resistanceOhms">The resistance of the terminals in ohms.</param>
    /// <param name="ratedRpm">The speed at rated voltage in turns a minute.</param>
    /// <param name="drivenSeconds">The time constant of the speed in seconds.</param>
    /// <param name="frictionShare">The share of the torque at rated speed that is dry friction, 0..0.95; the rest grows with the speed.</param>
    /// <param name="ratedG">The acceleration at rated drive in g.</param>
    /// <param name="jigMassKilograms">The mass of the jig, motor included, in kilograms.</param>
    /// <returns>The part; its <see cref="MotorConstant"/> is not positive where the current would leave no voltage to turn the motor.</returns>
    public static ErmParameters FromRatings(
        double ratedVolts, double startVolts, double ratedAmperes, double resistanceOhms, double ratedRpm, double drivenSeconds, double frictionShare, double ratedG, double jigMassKilograms)
    {
        double speed = ratedRpm * RadiansPerSecondPerRpm;
        double constant = (ratedVolts - (resistanceOhms * ratedAmperes)) / speed;
        double torque = constant * ratedAmperes;
        double viscosity = (1 - frictionShare) * torque / speed;
        return new ErmParameters
        {
            RatedVolts = ratedVolts,
            ResistanceOhms = resistanceOhms,
            MotorConstant = constant,
            Inertia = drivenSeconds * (viscosity + (constant * constant / resistanceOhms)),
            Viscosity = viscosity,
            Friction = frictionShare * torque,
            Stiction = Math.Max(frictionShare * torque, constant * startVolts / resistanceOhms),
            Unbalance = ratedG * Gravity.MetresPerSecondSquared * jigMassKilograms / (speed * speed),
            JigMassKilograms = jigMassKilograms,
        };
    }
}
