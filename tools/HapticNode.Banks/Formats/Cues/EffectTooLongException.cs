using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>An effect that is longer than a cue may be.</summary>
/// <param name="effect">The effect.</param>
/// <param name="milliseconds">How long it lasts.</param>
public sealed class EffectTooLongException(string effect, double milliseconds)
    : Exception(
        $"{effect} lasts {LossList.Time(milliseconds)} and a cue at most {LossList.Time(LengthPolicy.LongestMilliseconds)}: "
        + "--fit scales its time, --from MS --to MS takes a part of it, --loop makes a waiting cue of one pass")
{
    /// <summary>How long it lasts, in milliseconds.</summary>
    public double Milliseconds { get; } = milliseconds;
}

/// <summary>A part of an effect that is not there.</summary>
/// <param name="effect">The effect.</param>
/// <param name="from">Where the part begins, in milliseconds.</param>
/// <param name="to">Where it ends, in milliseconds.</param>
/// <param name="milliseconds">How long the effect lasts.</param>
public sealed class EffectRangeException(string effect, double from, double to, double milliseconds)
    : Exception($"{effect} has no part from {LossList.Number(from)} to {LossList.Time(to)}: it lasts {LossList.Time(milliseconds)}");
