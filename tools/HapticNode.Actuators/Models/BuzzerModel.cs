using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Models;

/// <summary>
/// A piezo or magnetic buzzer that a pin drives with a pulse train: a resonance, through which the 1st to 5th harmonics of the pulses go,
/// L = L0 + 20 log(V/V0) - 10 log(1 + Q^2 (f/f0 - f0/f)^2). Far below resonance the harmonics are louder than the tone itself.
/// </summary>
/// <remarks>A buzzer of 4 kHz follows within half a millisecond, so that every tone is taken as steady.</remarks>
/// <param name="profile">The part.</param>
/// <param name="pulseVolts">The height of the pulses in volts, positive: the supply of the pin or its transistor.</param>
public sealed class BuzzerModel(BuzzerProfile profile, double pulseVolts = BuzzerModel.DefaultPulseVolts)
{
    /// <summary>The height of the pulses from an ESP32, in volts.</summary>
    public const double DefaultPulseVolts = 3.3;

    /// <summary>How many harmonics are followed.</summary>
    public const int Harmonics = 5;

    private readonly double _pulseVolts = pulseVolts > 0 ? pulseVolts : throw new ArgumentOutOfRangeException(nameof(pulseVolts), pulseVolts, "pulses have a height");

    /// <summary>Works out what is heard.</summary>
    /// <param name="signal">What the pin does; the carrier is the tone.</param>
    /// <returns>Tones and silences without holes between them, from the beginning of the signal to its end.</returns>
    public IReadOnlyList<SoundStep> Run(DriveSignal signal)
    {
        return [.. signal.Stretches(0).Select(stretch =>
            new SoundStep(stretch.StartSeconds, stretch.EndSeconds, stretch.CarrierHertz, Pascals(stretch.Duty, stretch.CarrierHertz)))];
    }

    private double[] Pascals(double duty, double hertz)
    {
        double[] pascals = new double[Harmonics];
        if (duty > 0 && hertz > 0)
        {
            double reference = Loudness.ThresholdPascals * Math.Pow(10, profile.LevelDecibels / 20);
            for (int harmonic = 1; harmonic <= Harmonics; harmonic++)
            {
                // The Fourier series of a pulse train, over that of the fundamental at half duty.
                double pulse = Math.Abs(Math.Sin(harmonic * Math.PI * duty)) / harmonic;
                pascals[harmonic - 1] = reference * pulse * (_pulseVolts / profile.ReferenceVoltsPeakToPeak) * Response(harmonic * hertz);
            }
        }

        return pascals;
    }

    private double Response(double hertz)
    {
        double detuning = profile.Quality * ((hertz / profile.ResonanceHertz) - (profile.ResonanceHertz / hertz));
        return 1 / Math.Sqrt(1 + (detuning * detuning));
    }
}
