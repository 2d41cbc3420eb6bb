namespace HapticNode.Core.Tests.Support;

/// <summary>The virtual time of a test.</summary>
public sealed class TestClock
{
    /// <summary>The time in microseconds.</summary>
    public long Now;
}
