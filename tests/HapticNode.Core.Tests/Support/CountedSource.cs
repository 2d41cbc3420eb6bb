using HapticNode.Core.Controls;

namespace HapticNode.Core.Tests.Support;

/// <summary>An encoder that the chip counts; a test says what was counted and how the contacts stand.</summary>
public sealed class CountedSource : PulseSource
{
    /// <summary>Quarter steps that the chip has counted and nobody has asked for.</summary>
    public int Counted;

    /// <summary>The state of the contacts, A * 2 + B.</summary>
    public int State = 3;

    /// <summary>How often it was asked.</summary>
    public int Polls;

    /// <summary>How long after it was asked it is to be asked again, in microseconds.</summary>
    public int Period = 1000;

    /// <inheritdoc/>
    public override int Poll(long now)
    {
        Polls++;
        Due = now + Period;
        int counted = Counted;
        Counted = 0;
        return counted;
    }

    /// <inheritdoc/>
    public override int Rest()
    {
        return State;
    }
}
