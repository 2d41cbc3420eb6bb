namespace HapticNode.Measurements.Identification;

/// <summary>Why a recording cannot carry the answer, in a word for scripts.</summary>
public static class Refusal
{
    /// <summary>It was sampled too slowly for the wave of any motor.</summary>
    public const string RateTooLow = "rate-too-low";

    /// <summary>It was sampled so slowly that a motor's wave appears as another one.</summary>
    public const string Aliased = "aliased";

    /// <summary>The sensor went beyond its range.</summary>
    public const string Clipped = "clipped";

    /// <summary>The motion hardly stands out, or the numbers would be too uncertain.</summary>
    public const string TooNoisy = "too-noisy";

    /// <summary>No motion dies away by itself, which resonance and quality are read from.</summary>
    public const string NoRingDown = "no-ring-down";

    /// <summary>The mark of a plan is not in it.</summary>
    public const string NoMark = "no-mark";

    /// <summary>No press is on the line of the contact.</summary>
    public const string NoPresses = "no-presses";
}
