using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Linting;

/// <summary>
/// How far apart two cues are, in steps that people just notice side by side. Within a sense it is the root of the sum of squares of:
/// the strength (a step is a quarter, 3 dB or a tenth of L*), the length (a quarter), the first and the last pitch (two semitones), and three
/// steps for each push, tone or flash more, and for another kind of motor or another colour. A sense that gets only one of them adds three.
/// </summary>
/// <param name="BySense">The distance for each sense that gets at least one of them.</param>
public sealed record CueDistance(IReadOnlyDictionary<Sense, double> BySense)
{
    /// <summary>A step of the strength of a motion, as a share (Balandra and Hasegawa 2019: a decrease of 25 % is noticed; Morioka and Griffin: 20 % and more).</summary>
    public const double NoticedStrength = 0.25;

    /// <summary>A step of loudness, in dB: chosen, three of what is noticed side by side in silence.</summary>
    public const double NoticedDecibels = 3;

    /// <summary>A step of pitch, in semitones: chosen for tones too short to have a clear pitch.</summary>
    public const double NoticedSemitones = 2;

    /// <summary>A step of lightness, in L*: chosen.</summary>
    public const double NoticedLightness = 10;

    /// <summary>A step of length, as a share: chosen.</summary>
    public const double NoticedLength = 0.25;

    /// <summary>What a difference that cannot be missed counts, in steps.</summary>
    public const double Unmistakable = 3;

    /// <summary>The distance for all senses together.</summary>
    public double Total => Math.Sqrt(BySense.Values.Sum(distance => distance * distance));

    /// <summary>Compares two cues.</summary>
    internal static CueDistance Between(LintCue left, LintCue right)
    {
        Dictionary<Sense, double> distances = [];
        foreach (Sense sense in Enum.GetValues<Sense>())
        {
            CueFeatures? first = CueFeatures.Of(left, sense);
            CueFeatures? second = CueFeatures.Of(right, sense);
            if (first is not null || second is not null)
            {
                distances[sense] = first is null || second is null ? Unmistakable : Between(first, second);
            }
        }

        return new CueDistance(distances);
    }

    private static double Between(CueFeatures left, CueFeatures right)
    {
        double[] steps =
        [
            left.Strength - right.Strength,
            Math.Log(left.Milliseconds / right.Milliseconds) / Math.Log(1 + NoticedLength),
            Unmistakable * (left.Events - right.Events),
            left.Kind == right.Kind ? 0 : Unmistakable,
            .. left.Place.Zip(right.Place, (first, second) => first - second),
        ];
        return Math.Sqrt(steps.Sum(step => step * step));
    }
}
