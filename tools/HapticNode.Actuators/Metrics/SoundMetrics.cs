using HapticNode.Actuators.Models;

namespace HapticNode.Actuators.Metrics;

/// <summary>What the ear gets from one buzzer in one cue: modelled, not measured.</summary>
public sealed record SoundMetrics
{
    private const double MillisecondsPerSecond = 1000;

    // IEC 61672-1, the time weighting F.
    private const double FastSeconds = 0.125;

    /// <summary>The loudest level at the profile's distance of 10 cm, in dB; negative infinity where it is silent.</summary>
    public double PeakDecibels { get; init; } = double.NegativeInfinity;

    /// <summary>The loudest level at 10 cm as the ear weighs it, in dB(A); negative infinity where it is silent.</summary>
    public double PeakWeightedDecibels { get; init; } = double.NegativeInfinity;

    /// <summary>
    /// The most that a sound level meter shows at 10 cm, in dB(A): with the time weighting F of IEC 61672-1, which lets a short tone count
    /// for less as the ear does; negative infinity where it is silent.
    /// </summary>
    public double FastWeightedDecibels { get; init; } = double.NegativeInfinity;

    /// <summary>The frequency of the loudest tone in hertz; 0 where it is silent.</summary>
    public double LoudestHertz { get; init; }

    /// <summary>From the beginning of the signal to the first tone, in milliseconds; null where it is silent.</summary>
    public double? OnsetMilliseconds { get; init; }

    /// <summary>How long it sounds altogether, in milliseconds.</summary>
    public double SoundingMilliseconds { get; init; }

    /// <summary>Takes the numbers from a sound.</summary>
    /// <param name="steps">The tones and silences.</param>
    /// <returns>The numbers.</returns>
    public static SoundMetrics Of(IReadOnlyList<SoundStep> steps)
    {
        SoundStep[] sounding = [.. steps.Where(step => step.Pascals.Any(pascals => pascals > 0))];
        if (sounding.Length == 0)
        {
            return new SoundMetrics();
        }

        SoundStep loudest = sounding.MaxBy(step => step.WeightedDecibels)!;
        return new SoundMetrics
        {
            PeakDecibels = sounding.Max(step => step.Decibels),
            PeakWeightedDecibels = loudest.WeightedDecibels,
            FastWeightedDecibels = FastWeighted(steps),
            LoudestHertz = loudest.Hertz,
            OnsetMilliseconds = sounding[0].StartSeconds * MillisecondsPerSecond,
            SoundingMilliseconds = sounding.Sum(step => step.EndSeconds - step.StartSeconds) * MillisecondsPerSecond,
        };
    }

    // The squared pressure goes through an exponential average; within a step it comes nearer to the step's own.
    private static double FastWeighted(IEnumerable<SoundStep> steps)
    {
        double average = 0;
        double most = 0;
        foreach (SoundStep step in steps)
        {
            double squared = Math.Pow(Loudness.ThresholdPascals, 2) * Math.Pow(10, step.WeightedDecibels / 10);
            average += (squared - average) * -double.ExpM1(-(step.EndSeconds - step.StartSeconds) / FastSeconds);
            most = Math.Max(most, average);
        }

        return Loudness.Decibels(most);
    }
}
