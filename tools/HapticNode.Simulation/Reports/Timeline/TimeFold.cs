namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Finds the stretches of a run that are worth drawing; what lies between them is folded away.</summary>
internal static class TimeFold
{
    private const long LongestIdle = 300_000_000;
    private const long Margin = 30_000_000;

    /// <summary>
    /// Stretches in which something changes, in order and apart from each other. Idle time of 300 ms and less is kept; of longer idle
    /// time 30 ms are kept at either side.
    /// </summary>
    public static List<TimeSegment> Busy(RunResult result)
    {
        long end = result.DurationMicroseconds * 1000;
        List<TimeSegment> segments = [];
        long start = 0;
        long last = 0;
        foreach (long time in result.Trace.Select(entry => entry.TimeNanoseconds).Where(time => time <= end).Append(end))
        {
            if (time - last > LongestIdle)
            {
                AddIfVisible(segments, start, last == 0 ? 0 : last + Margin);
                start = time - (time == end ? 0 : Margin);
            }

            last = time;
        }

        AddIfVisible(segments, start, end);
        return segments.Count > 0 ? segments : [new TimeSegment(0, end)];
    }

    private static void AddIfVisible(List<TimeSegment> segments, long start, long end)
    {
        if (end > start)
        {
            segments.Add(new TimeSegment(start, end));
        }
    }
}
