namespace HapticNode.Measurements.Latency;

/// <summary>
/// The duty of a drive line over time: that of each period of its carrier, or 0 and 1 where the line stands still for longer than one.
/// A change of the duty is a change of the drive, be neutral no pulses, half of them or a steady level.
/// </summary>
internal sealed class DutyTrace
{
    private const long LongestPeriodNanoseconds = 2_000_000;
    private const double StillPeriods = 1.6;

    private DutyTrace(List<long> times, List<double> duties, long period)
    {
        Times = times;
        Duties = duties;
        PeriodNanoseconds = period;
    }

    /// <summary>When each duty begins, in nanoseconds.</summary>
    internal IReadOnlyList<long> Times { get; }

    /// <summary>The duties, 0..1.</summary>
    internal IReadOnlyList<double> Duties { get; }

    /// <summary>The period of the carrier in nanoseconds; 0 where the line has none.</summary>
    internal long PeriodNanoseconds { get; }

    /// <summary>Measures a line.</summary>
    internal static DutyTrace Of(LevelTrace line)
    {
        long period = Period(line);
        List<long> times = [];
        List<double> duties = [];
        long still = period > 0 ? (long)(StillPeriods * period) : 0;
        int i = 0;
        while (i < line.Times.Length)
        {
            long start = line.Times[i];
            long high = i + 1 < line.Times.Length ? line.Times[i + 1] : line.EndNanoseconds;
            long next = i + 2 < line.Times.Length ? line.Times[i + 2] : line.EndNanoseconds;
            if (i > 0 && i + 2 >= line.Times.Length && line.Levels[i] == 1 && line.EndNanoseconds - start < period)
            {
                // The capture ends within a pulse.
                break;
            }

            bool isPulse = line.Levels[i] == 1 && high - start <= still && i + 2 < line.Times.Length && next - start <= still;
            if (isPulse)
            {
                Add(start, (high - start) / (double)(next - start));
                i += 2;
            }
            else if (line.Levels[i] == 1 && high - start <= still)
            {
                // The last pulse before the line stands still: its period is the carrier's.
                Add(start, (high - start) / (double)Math.Max(period, high - start));
                AddRest(high, next, start);
                i += 2;
            }
            else
            {
                Add(start, line.Levels[i]);
                i++;
            }
        }

        return new DutyTrace(times, duties, period);

        void Add(long time, double duty)
        {
            times.Add(time);
            duties.Add(duty);
        }

        void AddRest(long fall, long rise, long start)
        {
            if (rise > start + period)
            {
                Add(Math.Max(fall, start + period), 0);
            }
        }
    }

    // The usual time from one rise to the next, where the line rises often.
    private static long Period(LevelTrace line)
    {
        List<long> periods = [];
        long last = -1;
        for (int i = 0; i < line.Times.Length; i++)
        {
            if (line.Levels[i] == 1 && i > 0)
            {
                if (last >= 0 && line.Times[i] - last <= LongestPeriodNanoseconds)
                {
                    periods.Add(line.Times[i] - last);
                }

                last = line.Times[i];
            }
        }

        if (periods.Count < 8)
        {
            return 0;
        }

        periods.Sort();
        return periods[periods.Count / 2];
    }
}
