using HapticNode.Actuators.Models;

namespace HapticNode.Actuators.Metrics;

/// <summary>What the eye gets from one light in one cue: modelled, not measured.</summary>
public sealed record LightMetrics
{
    /// <summary>Light that comes within this time counts as a sum, in seconds (Bloch's law, about 100 ms for daylight vision).</summary>
    public const double SummationSeconds = 0.1;

    private const double MillisecondsPerSecond = 1000;

    /// <summary>How much the lightness L* changes, 0..100: from the dark before and after the cue to the brightest in it.</summary>
    public double LightnessChange { get; init; }

    /// <summary>
    /// The lightness that a short flash has for the eye, 0..100: that of its light spread over <see cref="SummationSeconds"/>, at the brightest.
    /// </summary>
    public double FlashLightness { get; init; }

    /// <summary>The brightest luminous intensity in mcd.</summary>
    public double PeakMillicandela { get; init; }

    /// <summary>From the beginning of the signal to the first light, in milliseconds; null where it stays dark.</summary>
    public double? OnsetMilliseconds { get; init; }

    /// <summary>How long it shines altogether, in milliseconds.</summary>
    public double LitMilliseconds { get; init; }

    /// <summary>Takes the numbers from a light.</summary>
    /// <param name="steps">Its brightness over time.</param>
    /// <returns>The numbers.</returns>
    public static LightMetrics Of(IEnumerable<LightStep> steps)
    {
        LightStep[] lit = [.. steps.Where(step => step.Lightness > 0)];
        if (lit.Length == 0)
        {
            return new LightMetrics();
        }

        return new LightMetrics
        {
            LightnessChange = lit.Max(step => step.Lightness),
            FlashLightness = lit.Max(step => Math.Max(
                LightnessFrom(lit, step.StartSeconds), LightnessFrom(lit, step.EndSeconds - SummationSeconds))),
            PeakMillicandela = lit.Max(step => step.Millicandela),
            OnsetMilliseconds = lit[0].StartSeconds * MillisecondsPerSecond,
            LitMilliseconds = lit.Sum(step => step.EndSeconds - step.StartSeconds) * MillisecondsPerSecond,
        };
    }

    private static double LightnessFrom(IEnumerable<LightStep> lit, double start)
    {
        double sum = lit.Sum(step =>
            LightModel.LuminanceOf(step.Lightness)
            * Math.Max(0, Math.Min(step.EndSeconds, start + SummationSeconds) - Math.Max(step.StartSeconds, start)));
        return LightModel.LightnessOf(sum / SummationSeconds);
    }
}
