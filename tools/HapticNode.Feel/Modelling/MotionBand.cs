using HapticNode.Actuators.Models;

namespace HapticNode.Feel.Modelling;

/// <summary>Between which amplitudes the units of a motor move.</summary>
/// <param name="SampleRateHertz">Samples a second.</param>
/// <param name="Lowest">The smallest amplitude of any unit at each sample, in g.</param>
/// <param name="Highest">The largest, in g.</param>
public sealed record MotionBand(double SampleRateHertz, IReadOnlyList<double> Lowest, IReadOnlyList<double> Highest)
{
    /// <summary>Follows the units that the profile's spread of frequency and strength allows, a hundredth of the frequency apart.</summary>
    /// <param name="result">A lane on a motor.</param>
    /// <returns>The band.</returns>
    public static MotionBand Of(MotorResult result)
    {
        double[] lowest = [.. result.Motion.Envelope];
        double[] highest = [.. result.Motion.Envelope];
        foreach (MotorModel unit in MotorUnits.Of(result.Motor))
        {
            ReadOnlySpan<double> envelope = unit.Run(result.Signal, result.Motor.Stage).Envelope;
            for (int i = 0; i < lowest.Length; i++)
            {
                double amplitude = i < envelope.Length ? envelope[i] : 0;
                lowest[i] = Math.Min(lowest[i], amplitude);
                highest[i] = Math.Max(highest[i], amplitude);
            }
        }

        double strength = result.Motor.Profile.Spread.Strength;
        return new MotionBand(
            result.Motion.SampleRateHertz,
            [.. lowest.Select(amplitude => amplitude * (1 - strength))],
            [.. highest.Select(amplitude => amplitude * (1 + strength))]);
    }
}
