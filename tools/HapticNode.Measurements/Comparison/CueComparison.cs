using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;
using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Signals;

namespace HapticNode.Measurements.Comparison;

/// <summary>A cue as it was modelled and as it was measured.</summary>
public sealed class CueComparison
{
    /// <summary>The model may be trusted where its width is within this share of the measured one.</summary>
    public const double TrustedWidth = 0.15;

    private const double AlignSeconds = 0.004;
    private const double LookedAtSeconds = 0.15;
    private const double AlignStepSeconds = 0.0001;

    private CueComparison(string cue, MotorResult modelled, Measurement measured, MeasuredEvent shown)
    {
        Cue = cue;
        Modelled = modelled;
        Measured = measured;
        Shown = shown;
        ShiftSeconds = Shift();
        FeelMetrics metrics = modelled.Metrics;
        Numbers =
        [
            new("peak g", "peak_g", metrics.PeakG, measured.IsInG ? measured.Peak.Value : null),
            new("rise ms", "rise_ms", metrics.RiseMilliseconds, measured.RiseMilliseconds.Value),
            new("width ms", "width_ms", metrics.WidthMilliseconds, measured.WidthMilliseconds.Value),
            new("ring ms", "ring_ms", metrics.RingMilliseconds, Robust.Median(measured.Events.Select(motion => motion.RingMilliseconds))),
            new("score g / 10 ms", "score", metrics.ClickScore, measured.IsInG ? 10 * measured.Peak.Value / measured.WidthMilliseconds.Value : null),
        ];
    }

    /// <summary>The cue.</summary>
    public string Cue { get; }

    /// <summary>The model's motion.</summary>
    public MotorResult Modelled { get; }

    /// <summary>The recording.</summary>
    public Measurement Measured { get; }

    /// <summary>The recorded motion that is drawn: the one in the middle by width.</summary>
    public MeasuredEvent Shown { get; }

    /// <summary>How much later the recorded motion must be drawn so that both lie over each other, in seconds.</summary>
    public double ShiftSeconds { get; }

    /// <summary>The numbers.</summary>
    public IReadOnlyList<ComparedNumber> Numbers { get; }

    /// <summary>Whether the model may be trusted.</summary>
    public bool IsTrusted => Numbers.First(number => number.Key == "width_ms").Deviation is double deviation && Math.Abs(deviation) <= TrustedWidth;

    /// <summary>The verdict in a sentence.</summary>
    public string Verdict
    {
        get
        {
            double deviation = Numbers.First(number => number.Key == "width_ms").Deviation ?? double.NaN;
            string off = FormattableString.Invariant($"its width is {100 * Math.Abs(deviation):0} % {(deviation < 0 ? "below" : "above")} the measured one");
            return IsTrusted
                ? $"The model can be trusted: {off}."
                : $"The model cannot be trusted: {off}, and at most 15 % is allowed. Write a profile of the measured motor with --profile.";
        }
    }

    /// <summary>Compares a cue of which all motions of a recording are.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="modelled">The model's motion of one of its lanes.</param>
    /// <param name="measured">The recording.</param>
    /// <returns>The comparison.</returns>
    public static CueComparison Of(string cue, MotorResult modelled, Measurement measured)
    {
        MeasuredEvent[] byWidth = [.. measured.Events.OrderBy(motion => motion.WidthMilliseconds)];
        return new CueComparison(cue, modelled, measured, byWidth[byWidth.Length / 2]);
    }

    // The beginning of the drive is estimated, and the sensor may look the other way: what counts is where the waves meet.
    private double Shift()
    {
        double best = 0;
        double bestSum = -1;
        for (double shift = -AlignSeconds; shift <= AlignSeconds; shift += AlignStepSeconds)
        {
            double sum = 0;
            for (int i = 0; i < Modelled.Motion.Acceleration.Length && i < LookedAtSeconds * Modelled.Motion.SampleRateHertz; i++)
            {
                sum += Modelled.Motion.Acceleration[i] * Shown.Wave.At((i / Modelled.Motion.SampleRateHertz) - shift);
            }

            (best, bestSum) = Math.Abs(sum) > bestSum ? (shift, Math.Abs(sum)) : (best, bestSum);
        }

        return best;
    }
}
