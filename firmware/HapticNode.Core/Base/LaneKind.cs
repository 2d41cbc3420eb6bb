namespace HapticNode.Core.Base;

/// <summary>What a lane drives; <see cref="LaneKinds"/> has a row for each.</summary>
public enum LaneKind : byte
{
    /// <summary>A motor: levels -1000..1000 permille of rated drive (negative brakes).</summary>
    Motor = 0,

    /// <summary>A buzzer: levels 0..1000 permille with a frequency.</summary>
    Tone = 1,

    /// <summary>A light: levels 0..1000 permille of perceived lightness.</summary>
    Light = 2,
}

/// <summary>How several voices mix on a lane.</summary>
public enum LaneMix
{
    /// <summary>They add up, and the sum saturates.</summary>
    Sum = 0,

    /// <summary>The strongest is shown.</summary>
    Strongest = 1,

    /// <summary>One sounds: that of the highest priority, and of those the newest.</summary>
    Newest = 2,
}

/// <summary>What follows from the kind of a lane: a row describes one. Its options stand at its place in <see cref="OptionTable"/>.</summary>
public static class LaneKinds
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = 3;

    /// <summary>A column: the least level that a cue may ask for, in permille.</summary>
    public const int Minimum = 0;

    /// <summary>A column: the greatest level that a cue may ask for, in permille.</summary>
    public const int Maximum = 1;

    /// <summary>A column: the level with which the node tries the lane, in permille.</summary>
    public const int TestLevel = 2;

    /// <summary>A column: the <see cref="LaneMix"/>.</summary>
    public const int Mix = 3;

    /// <summary>A column: the traits below, a bit each.</summary>
    public const int Traits = 4;

    /// <summary>A trait: it moves, so that it has a heat budget, a late step latches, and its first drive is worked out before the touch.</summary>
    public const int Moves = 1;

    /// <summary>A trait: it sounds, so that it has a frequency, and the user can make it quiet.</summary>
    public const int Sounds = 2;

    /// <summary>A trait: it shines, so that it can show that the node is latched.</summary>
    public const int Shines = 4;

    /// <summary>A trait: it bears only so long a drive without a pause.</summary>
    public const int Tires = 8;

    internal const int Width = 5;

    internal static readonly short[] Rows =
    {
        -1000, 1000, 400, (short)LaneMix.Sum, Moves | Tires, // a motor
        0, Limits.MaxTone, 150, (short)LaneMix.Newest, Sounds | Tires, // a tone
        0, 1000, 500, (short)LaneMix.Strongest, Shines, // a light
    };

    /// <summary>Reads what the table says about a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="column">What is asked for: one of the columns.</param>
    /// <returns>The value.</returns>
    public static int Get(LaneKind kind, int column)
    {
        return Rows[(int)kind * Width + column];
    }

    /// <summary>Whether a kind has a trait.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="trait">The trait.</param>
    /// <returns>True if it has.</returns>
    public static bool Has(LaneKind kind, int trait)
    {
        return (Rows[(int)kind * Width + Traits] & trait) != 0;
    }
}
