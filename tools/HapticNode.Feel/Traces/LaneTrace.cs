using HapticNode.Actuators.Driving;

namespace HapticNode.Feel.Traces;

/// <summary>What one lane does.</summary>
/// <param name="Lane">The lane.</param>
/// <param name="Points">Its levels after all gains, in the order of their times; the last one is neutral.</param>
public sealed record LaneTrace(FeelLane Lane, IReadOnlyList<LevelPoint> Points)
{
    /// <summary>Whether it leaves neutral at all.</summary>
    public bool IsActive => Points.Any(point => point.Permille != 0);
}
