namespace HapticNode.Actuators.Models;

/// <summary>A stretch of time in which a buzzer gives one tone.</summary>
/// <param name="StartSeconds">Where it begins, in seconds from the beginning of the signal.</param>
/// <param name="EndSeconds">Where it ends, in seconds.</param>
/// <param name="Hertz">The frequency of the fundamental in hertz.</param>
/// <param name="Pascals">The sound pressures of the harmonics from the 1st on at the profile's distance, in pascals effective; all 0 where it is silent.</param>
public sealed record SoundStep(double StartSeconds, double EndSeconds, double Hertz, IReadOnlyList<double> Pascals)
{
    /// <summary>The sound pressure level in dB; negative infinity in silence.</summary>
    public double Decibels => Loudness.Decibels(Pascals.Sum(pascals => pascals * pascals));

    /// <summary>The same as the ear weighs it, in dB(A).</summary>
    public double WeightedDecibels => Loudness.Decibels(Pascals.Select((pascals, index) => Math.Pow(pascals * Loudness.Weight((index + 1) * Hertz), 2)).Sum());
}
