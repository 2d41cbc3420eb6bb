using HapticNode.Actuators.Driving;
using HapticNode.Core.Playback;

namespace HapticNode.Feel.Traces;

/// <summary>An output that notes what it is driven with.</summary>
internal sealed class LaneRecorder : LaneOutput
{
    private readonly List<LevelPoint> _points = [];

    /// <summary>The time, in microseconds.</summary>
    internal long Now { get; set; }

    /// <inheritdoc/>
    public override void Set(int level, int hertz) => _points.Add(new LevelPoint(Now, level, hertz));

    /// <summary>What it has been driven with, from 0 to the lane's end; what a loop drives from there on is of its next pass.</summary>
    internal IReadOnlyList<LevelPoint> Until(long end)
    {
        IEnumerable<LevelPoint> points = _points.Where(point => point.Microseconds < end);
        return [.. _points is [{ Microseconds: 0 }, ..] ? points : points.Prepend(new LevelPoint(0, 0)), new LevelPoint(end, 0)];
    }
}
