using HapticNode.Core.Controls;

namespace HapticNode.Core.Tests.Support;

/// <summary>An encoder that is counted elsewhere; a test says what was counted.</summary>
public sealed class CountedSource : EncoderSource
{
    /// <summary>Quarter steps that wait to be taken.</summary>
    public int Waiting;

    /// <inheritdoc/>
    public override int Take()
    {
        int taken = Waiting;
        Waiting = 0;
        return taken;
    }
}
