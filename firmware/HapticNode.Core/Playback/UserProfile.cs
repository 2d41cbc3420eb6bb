namespace HapticNode.Core.Playback;

/// <summary>What the user of the panel has switched off or down; no bank changes it.</summary>
public sealed class UserProfile
{
    /// <summary>How loud tones are, 0..100 percent of what the bank says.</summary>
    public int Volume = 100;

    /// <summary>Whether tones are off.</summary>
    public bool Quiet;

    /// <summary>Whether everything is off: cues start and end, and no lane shows them.</summary>
    public bool Mute;
}
