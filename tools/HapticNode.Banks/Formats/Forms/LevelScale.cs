namespace HapticNode.Banks.Formats.Forms;

/// <summary>What the levels of an effect count in. Only two foreign scales are ever converted into each other.</summary>
public enum LevelScale
{
    /// <summary>Shares of rated drive, as cues have them.</summary>
    Drive,

    /// <summary>Amplitudes of a .haptic file.</summary>
    Amplitude,

    /// <summary>Intensities of Core Haptics, the square roots of amplitudes.</summary>
    Intensity,
}
