namespace HapticNode.Actuators.Models;

/// <summary>
/// A linear resonant actuator as a mass on a spring that a voice coil drives: m x'' + c x' + k x = Bl i and V = R i + Bl x'
/// (the coil's inductance matters above a kilohertz only). While the driver holds the terminals, the coil adds a damping of Bl^2/R.
/// </summary>
public sealed record LraParameters
{
    private LraParameters()
    {
    }

    /// <summary>The resonance sqrt(k/m)/2pi, in hertz.</summary>
    public required double ResonanceHertz { get; init; }

    /// <summary>The moving mass m, in kilograms.</summary>
    public required double MovingMassKilograms { get; init; }

    /// <summary>The damping c by friction and air alone, in N s/m.</summary>
    public required double Damping { get; init; }

    /// <summary>The force factor Bl, in N/A and as well in V s/m.</summary>
    public required double ForceFactor { get; init; }

    /// <summary>The resistance R of the coil, in ohms.</summary>
    public required double ResistanceOhms { get; init; }

    /// <summary>The rated voltage, in volts effective.</summary>
    public required double RatedVolts { get; init; }

    /// <summary>The mass of all that the motor shakes, itself included, in kilograms.</summary>
    public required double JigMassKilograms { get; init; }

    /// <summary>The angular resonance, in 1/s.</summary>
    public double AngularResonance => 2 * Math.PI * ResonanceHertz;

    /// <summary>The damping while the terminals are driven or shorted, c + Bl^2/R, in N s/m.</summary>
    public double DrivenDamping => Damping + (ForceFactor * ForceFactor / ResistanceOhms);

    /// <summary>The quality factor while the terminals are driven or shorted.</summary>
    public double DrivenQuality => MovingMassKilograms * AngularResonance / DrivenDamping;

    /// <summary>The quality factor while the terminals are open: the mechanical one.</summary>
    public double FloatingQuality => MovingMassKilograms * AngularResonance / Damping;

    /// <summary>The time in which the amplitude falls to 1/e while the terminals are driven or shorted, 2Q/w, in seconds.</summary>
    public double DrivenDecaySeconds => 2 * DrivenQuality / AngularResonance;

    /// <summary>The time in which the amplitude falls to 1/e while the terminals are open, in seconds.</summary>
    public double FloatingDecaySeconds => 2 * FloatingQuality / AngularResonance;

    /// <summary>The peak acceleration at rated drive on resonance, Bl V sqrt(2) Q / (R M), in g.</summary>
    public double RatedPeakG => ForceFactor * RatedVolts * Math.Sqrt(2) * DrivenQuality / (ResistanceOhms * JigMassKilograms * Gravity.MetresPerSecondSquared);

    /// <summary>How far the mass travels from its middle at rated drive on resonance, in metres.</summary>
    public double RatedTravelMetres => RatedPeakG * Gravity.MetresPerSecondSquared * JigMassKilograms / (MovingMassKilograms * AngularResonance * AngularResonance);

    /// <summary>Describes a part by its two quality factors; its acceleration follows.</summary>
    /// <param name="resonanceHertz">The resonance in hertz.</param>
    /// <param name="movingMassKilograms">The moving mass in kilograms.</param>
    /// <param name="drivenQuality">The quality factor while the terminals are driven or shorted.</param>
    /// <param name="floatingQuality">The quality factor while they are open; larger.</param>
    /// <param name="resistanceOhms">The resistance of the coil in ohms.</param>
    /// <param name="ratedVolts">The rated voltage in volts effective.</param>
    /// <param name="jigMassKilograms">The mass of all that is shaken in kilograms.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The open terminals would damp more than the held ones.</exception>
    public static LraParameters FromQualities(
        double resonanceHertz, double movingMassKilograms, double drivenQuality, double floatingQuality, double resistanceOhms, double ratedVolts, double jigMassKilograms)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(floatingQuality, drivenQuality);
        double impedance = movingMassKilograms * 2 * Math.PI * resonanceHertz;
        return new LraParameters
        {
            ResonanceHertz = resonanceHertz,
            MovingMassKilograms = movingMassKilograms,
            Damping = impedance / floatingQuality,
            ForceFactor = Math.Sqrt(resistanceOhms * impedance * ((1 / drivenQuality) - (1 / floatingQuality))),
            ResistanceOhms = resistanceOhms,
            RatedVolts = ratedVolts,
            JigMassKilograms = jigMassKilograms,
        };
    }

    /// <summary>Describes a part by the acceleration that its datasheet promises; the force factor follows from it, the mechanical quality from both.</summary>
    /// <param name="resonanceHertz">The resonance in hertz.</param>
    /// <param name="movingMassKilograms">The moving mass in kilograms.</param>
    /// <param name="drivenQuality">The quality factor while the terminals are driven or shorted.</param>
    /// <param name="ratedPeakG">The peak acceleration of the jig at rated drive in g.</param>
    /// <param name="resistanceOhms">The resistance of the coil in ohms.</param>
    /// <param name="ratedVolts">The rated voltage in volts effective.</param>
    /// <param name="jigMassKilograms">The mass of the jig, motor included, in kilograms.</param>
    /// <returns>The part; its <see cref="Damping"/> is not positive where the coil alone would damp more than the quality factor allows.</returns>
    public static LraParameters FromAcceleration(
        double resonanceHertz, double movingMassKilograms, double drivenQuality, double ratedPeakG, double resistanceOhms, double ratedVolts, double jigMassKilograms)
    {
        double force = ratedPeakG * Gravity.MetresPerSecondSquared * jigMassKilograms;
        double forceFactor = force * resistanceOhms / (Math.Sqrt(2) * ratedVolts * drivenQuality);
        return new LraParameters
        {
            ResonanceHertz = resonanceHertz,
            MovingMassKilograms = movingMassKilograms,
            Damping = (movingMassKilograms * 2 * Math.PI * resonanceHertz / drivenQuality) - (forceFactor * forceFactor / resistanceOhms),
            ForceFactor = forceFactor,
            ResistanceOhms = resistanceOhms,
            RatedVolts = ratedVolts,
            JigMassKilograms = jigMassKilograms,
        };
    }
}
