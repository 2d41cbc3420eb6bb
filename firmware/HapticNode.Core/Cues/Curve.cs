namespace HapticNode.Core.Cues;

/// <summary>How a ramp goes from its first to its last value.</summary>
public enum Curve
{
    /// <summary>Evenly.</summary>
    Linear = 0,

    /// <summary>Slowly first: p^2.</summary>
    In = 1,

    /// <summary>Fast first: 1 - (1 - p)^2.</summary>
    Out = 2,

    /// <summary>Slowly at both ends: 2 p^2, then 1 - 2 (1 - p)^2.</summary>
    InOut = 3,

    /// <summary>Exponential decay with five time constants: (1 - e^-5p) / (1 - e^-5).</summary>
    Decay = 4,
}
