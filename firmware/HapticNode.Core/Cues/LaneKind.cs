namespace HapticNode.Core.Cues;

/// <summary>What a lane drives, which decides how voices mix on it.</summary>
public enum LaneKind : byte
{
    /// <summary>A motor: levels -1000..1000 permille of rated drive (negative brakes), mixed by saturating sum.</summary>
    Motor = 0,

    /// <summary>A sounder: levels 0..1000 permille with a frequency; one voice sounds, the highest and newest.</summary>
    Tone = 1,

    /// <summary>A light: levels 0..1000 permille of perceived lightness, mixed by maximum.</summary>
    Light = 2,
}
