using HapticNode.Core.Base;

namespace HapticNode.Feel.Editing;

/// <summary>How far the steps of a kind of lane may go, and how finely they are set by hand.</summary>
/// <param name="LowestPermille">The lowest level.</param>
/// <param name="HighestPermille">The highest level.</param>
/// <param name="IsFine">Whether it is set as finely as the notation has it, instead of snapping.</param>
public sealed record StepLimits(int LowestPermille, int HighestPermille, bool IsFine = false)
{
    /// <summary>The shortest step, in microseconds.</summary>
    public const int ShortestMicroseconds = 500;

    /// <summary>The finest change of a time by hand, in microseconds.</summary>
    public int GrainMicroseconds => IsFine ? 100 : 500;

    /// <summary>The finest change of a level by hand, in permille.</summary>
    public int GrainPermille => IsFine ? 1 : 10;

    /// <summary>The lowest frequency of a tone, in hertz.</summary>
    public const int LowestHertz = 160;

    /// <summary>The highest frequency of a tone, in hertz.</summary>
    public const int HighestHertz = 12000;

    // A tone has no more: no loud beeps.
    private const int LoudestTone = 600;
    private const int Full = 1000;

    /// <summary>The limits of a kind of lane.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="isFine">Whether it is set as finely as the notation has it.</param>
    /// <returns>Its limits.</returns>
    public static StepLimits Of(LaneKind kind, bool isFine = false) => kind switch
    {
        LaneKind.Motor => new StepLimits(-Full, Full, isFine),
        LaneKind.Tone => new StepLimits(0, LoudestTone, isFine),
        _ => new StepLimits(0, Full, isFine),
    };

    /// <summary>The nearest level that is allowed.</summary>
    /// <param name="permille">The level that is wanted.</param>
    /// <returns>The level, in whole percent unless it is set finely.</returns>
    public int Level(double permille)
    {
        int snapped = (int)Math.Round(permille / GrainPermille) * GrainPermille;
        return Math.Clamp(snapped, LowestPermille, HighestPermille);
    }

    /// <summary>The nearest frequency that is allowed: in steps of about a fiftieth, as far apart as a person hears.</summary>
    /// <param name="hertz">The frequency that is wanted.</param>
    /// <returns>The frequency in hertz.</returns>
    public static int Hertz(double hertz)
    {
        double grain = hertz < 1000 ? 5 : hertz < 4000 ? 10 : 50;
        return Math.Clamp((int)(Math.Round(hertz / grain) * grain), LowestHertz, HighestHertz);
    }
}
