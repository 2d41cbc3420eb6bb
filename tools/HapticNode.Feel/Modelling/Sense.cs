namespace HapticNode.Feel.Modelling;

/// <summary>What a cue can speak to.</summary>
public enum Sense
{
    /// <summary>The hand: motors.</summary>
    Hand,

    /// <summary>The ear: tones.</summary>
    Ear,

    /// <summary>The eye: lights.</summary>
    Eye,
}
