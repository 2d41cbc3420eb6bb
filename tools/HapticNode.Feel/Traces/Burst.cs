using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;

namespace HapticNode.Feel.Traces;

/// <summary>One push of a motor: drive, then brake, from neutral to neutral or to the next drive.</summary>
/// <param name="Track">The lane with this push alone, its beginning moved to 0; its last point is neutral.</param>
/// <param name="StartMicroseconds">When it begins in the cue, in microseconds.</param>
public sealed record Burst(LaneTrace Track, long StartMicroseconds)
{
    private const double MicrosecondsPerMillisecond = 1000;

    /// <summary>How long it lasts, in microseconds.</summary>
    public long DurationMicroseconds => Track.Points[^1].Microseconds;

    /// <summary>How long it is driven forward, in milliseconds.</summary>
    public double DriveMilliseconds
    {
        get
        {
            LevelPoint[] brake = [.. Track.Points.Where(point => point.Permille < 0).Take(1)];
            return (brake.Length > 0 ? brake[0].Microseconds : DurationMicroseconds) / MicrosecondsPerMillisecond;
        }
    }

    /// <summary>Whether it is meant as a click: driven forward for no longer than a crisp one lasts.</summary>
    public bool IsClick => DriveMilliseconds <= FeelMetrics.CrispMilliseconds;

    /// <summary>All pushes of a motor lane.</summary>
    /// <param name="track">The lane.</param>
    /// <returns>The pushes in the order of their times.</returns>
    public static IReadOnlyList<Burst> AllOf(LaneTrace track)
    {
        List<Burst> bursts = [];
        List<LevelPoint> points = [];
        foreach (LevelPoint point in track.Points)
        {
            bool drivesAgain = points.Count > 0 && points[^1].Permille < 0 && point.Permille > 0;
            if (points.Count > 0 && (point.Permille == 0 || drivesAgain))
            {
                points.Add(point with { Permille = 0 });
                bursts.Add(Moved(track.Lane, points));
                points.Clear();
            }

            if (point.Permille != 0)
            {
                points.Add(point);
            }
        }

        return bursts;
    }

    private static Burst Moved(FeelLane lane, List<LevelPoint> points)
    {
        long start = points[0].Microseconds;
        return new Burst(new LaneTrace(lane, [.. points.Select(point => point with { Microseconds = point.Microseconds - start })]), start);
    }
}
