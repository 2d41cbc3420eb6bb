namespace HapticNode.Feel.Modelling;

/// <summary>What a hand needs of a motion: the limits of the rules, drawn into the pictures and kept by the fit.</summary>
public static class FeltLimits
{
    /// <summary>Less acceleration is not felt reliably, in g (source.android.com, haptics assessment F03-2: below 0.1 g fails).</summary>
    public const double FloorG = 0.1;

    /// <summary>A click that moves for longer is felt as a buzz, in milliseconds (Remache-Vinueza 2025, Sci Rep 15:5057: pulse becomes vibration at about 30 ms).</summary>
    public const double BuzzMilliseconds = 30;
}
