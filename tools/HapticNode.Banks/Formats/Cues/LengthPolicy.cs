using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>What to do with an effect that is longer than a cue may be.</summary>
/// <param name="Fit">Whether time is scaled.</param>
/// <param name="FromMilliseconds">Where the part that is taken begins; null for its start.</param>
/// <param name="ToMilliseconds">Where it ends; null for its end.</param>
/// <param name="Loop">Whether it becomes a cue that waits, a pass of it at most 300 ms.</param>
public sealed record LengthPolicy(bool Fit = false, double? FromMilliseconds = null, double? ToMilliseconds = null, bool Loop = false)
{
    /// <summary>The longest cue, or pass of a looping one, in milliseconds.</summary>
    public const double LongestMilliseconds = Core.Cues.Bank.MaxCueMicroseconds / 1000.0;

    // Times come from seconds in binary.
    private const double Tolerance = 0.05;

    /// <summary>Takes an effect as it is, if it is short enough.</summary>
    public static readonly LengthPolicy Whole = new();

    /// <summary>
    /// The policy as it is for one effect: what repeats from its start, in a pass that a cue can hold, is a looping cue unless a part of it or
    /// another length was asked for.
    /// </summary>
    /// <param name="form">The effect.</param>
    /// <returns>This policy, or this one with a loop.</returns>
    internal LengthPolicy For(HapticForm form)
    {
        bool isWhole = this == Whole;
        return isWhole && form is { Loops: true, LoopStartMilliseconds: 0, Milliseconds: > 0 and <= LongestMilliseconds + Tolerance } ? this with { Loop = true } : this;
    }

    /// <summary>Applies it.</summary>
    /// <param name="form">The effect.</param>
    /// <param name="losses">Takes what was cut or scaled.</param>
    /// <returns>An effect of at most <see cref="LongestMilliseconds"/>.</returns>
    /// <exception cref="EffectTooLongException">It is longer, and no way out was chosen.</exception>
    internal HapticForm Apply(HapticForm form, LossList losses)
    {
        HapticForm part = form;
        if (FromMilliseconds is not null || ToMilliseconds is not null)
        {
            part = Cut(form, losses);
        }

        if (Loop)
        {
            part = LoopFinder.Pass(part, losses);
        }

        double length = part.Milliseconds;
        return length <= LongestMilliseconds + Tolerance ? part
            : Fit ? Scaled(part, losses)
            : throw new EffectTooLongException(part.Name, length);
    }

    private HapticForm Cut(HapticForm form, LossList losses)
    {
        double to = Math.Min(ToMilliseconds ?? ((FromMilliseconds ?? 0) + LongestMilliseconds), form.Milliseconds);
        double from = FromMilliseconds ?? Math.Max(0, to - LongestMilliseconds);
        if (from >= to)
        {
            throw new EffectRangeException(form.Name, from, to, form.Milliseconds);
        }

        losses.Add("length", $"{LossList.Number(from)}..{LossList.Time(to)}", LossList.Time(form.Milliseconds), $"only this part is taken, {LossList.Time(to - from)}");
        return Windows.Take(form, from, to);
    }

    private static HapticForm Scaled(HapticForm form, LossList losses)
    {
        double factor = LongestMilliseconds / form.Milliseconds;
        losses.Add("length", "whole", LossList.Time(form.Milliseconds), $"time is scaled by {LossList.Number(factor)} to {LossList.Time(LongestMilliseconds)}; clicks keep their own length");
        return Windows.Scale(form, factor);
    }
}
