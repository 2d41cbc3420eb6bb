namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>A stretch of time, in nanoseconds after power-on.</summary>
internal readonly record struct TimeSegment(long Start, long End)
{
    /// <summary>How long it is, in nanoseconds.</summary>
    public long Length => End - Start;
}
