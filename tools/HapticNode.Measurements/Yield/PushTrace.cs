using HapticNode.Actuators.Driving;
using HapticNode.Feel.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Feel.Traces;

namespace HapticNode.Measurements.Yield;

/// <summary>A push alone on its lane.</summary>
internal static class PushTrace
{
    /// <summary>The levels of a push, from 0 on; its last point is neutral.</summary>
    internal static LaneTrace Of(Push push, FeelLane lane)
    {
        List<LevelPoint> points = [];
        int start = 0;
        foreach (Step step in push.Steps)
        {
            points.AddRange(step.Levels(isMotor: true).Select(level => new LevelPoint(start + level.Microseconds, level.Permille)));
            start += step.Microseconds;
        }

        points.Add(new LevelPoint(start, 0));
        return new LaneTrace(lane, points);
    }
}
