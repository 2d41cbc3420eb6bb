using HapticNode.Core.Controls;

namespace HapticNode.Core.Tests.Support;

/// <summary>An encoder that is counted elsewhere; a test says what was counted.</summary>
public sealed class CountedSource : EncoderSource
{
    /// <summary>Quarter steps that the chip has counted and nobody has asked for.</summary>
    public int Counted;

    /// <inheritdoc/>
    public override void Poll(long now)
    {
        Moved += Counted;
        Counted = 0;
    }
}
