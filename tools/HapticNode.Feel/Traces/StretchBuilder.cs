using System.Globalization;
using HapticNode.Actuators.Driving;

namespace HapticNode.Feel.Traces;

/// <summary>Collects what the lanes do in one busy stretch of a run.</summary>
internal sealed class StretchBuilder(long startMicroseconds)
{
    private readonly Dictionary<string, List<LevelPoint>> _lanes = [];
    private readonly List<string> _cues = [];
    private long _length;

    internal bool IsActive => _lanes.Count > 0;

    /// <summary>How long all lanes have been at neutral, in microseconds; 0 while one is not.</summary>
    internal long RestsSince(long microseconds)
    {
        return _lanes.Values.Any(points => points[^1].Permille != 0) ? 0 : microseconds - startMicroseconds - _length;
    }

    /// <summary>Notes a cue that started in it.</summary>
    internal void Name(string cue)
    {
        if (!_cues.Contains(cue))
        {
            _cues.Add(cue);
        }
    }

    /// <summary>Adds a level at its time in the run.</summary>
    internal void Add(string lane, LevelPoint point)
    {
        if (!_lanes.TryGetValue(lane, out List<LevelPoint>? points))
        {
            _lanes[lane] = points = [];
        }

        point = point with { Microseconds = point.Microseconds - startMicroseconds };
        if (points.Count > 0 && points[^1].Microseconds == point.Microseconds)
        {
            points.RemoveAt(points.Count - 1);
        }

        points.Add(point);
        _length = point.Microseconds;
    }

    internal CueTrace Build(IEnumerable<FeelLane> lanes)
    {
        LaneTrace[] traces = [.. lanes.Where(lane => _lanes.ContainsKey(lane.Name)).Select(lane => new LaneTrace(lane, _lanes[lane.Name]))];
        long duration = traces.Max(trace => trace.Points[^1].Microseconds);
        string what = _cues.Count == 0 ? "drive" : string.Join('-', _cues.Take(3));
        string cues = _cues.Count == 0 ? "drive" : string.Join(", ", _cues);
        long milliseconds = startMicroseconds / 1000;
        return new CueTrace(
            string.Create(CultureInfo.InvariantCulture, $"{milliseconds:00000}ms-{what}"),
            string.Create(CultureInfo.InvariantCulture, $"{cues} at {milliseconds / 1000.0:0.000} s"),
            [.. traces.Select(trace => trace with { Points = Ended(trace.Points, duration) })],
            duration);
    }

    // A run that was cut off leaves its lanes where they were: they end with the stretch.
    private static IReadOnlyList<LevelPoint> Ended(IReadOnlyList<LevelPoint> points, long duration)
    {
        return points[^1].Permille == 0 ? points : [.. points, new LevelPoint(duration, 0)];
    }
}
