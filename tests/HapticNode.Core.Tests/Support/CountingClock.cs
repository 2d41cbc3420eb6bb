using HapticNode.Core.Base;

namespace HapticNode.Core.Tests.Support;

/// <summary>A board whose clock is a microsecond later each time it is read; the first time it says 1.</summary>
public sealed class CountingClock : Platform
{
    private long _now;

    /// <inheritdoc/>
    public override long Now()
    {
        return ++_now;
    }
}
