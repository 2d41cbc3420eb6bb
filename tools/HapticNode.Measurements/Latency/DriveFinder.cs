namespace HapticNode.Measurements.Latency;

/// <summary>Finds where a drive line leaves its neutral duty, and for how long.</summary>
internal sealed class DriveFinder
{
    private const double LeastChange = 0.02;
    private const double CoarsestChange = 0.2;
    private const double Margin = 1.3;
    private const double SpikePeriods = 1.5;
    private const long SpikeNanoseconds = 20_000;
    private const long GapNanoseconds = 1_000_000;

    private readonly DutyTrace _trace;
    private readonly double _neutral;
    private readonly double _change;

    /// <summary>Looks at a line.</summary>
    /// <exception cref="Identification.RefusedException">The capture is too coarse to tell duties apart.</exception>
    internal DriveFinder(LevelTrace line)
    {
        _trace = DutyTrace.Of(line);
        _neutral = Neutral(line.EndNanoseconds);

        // Where a period is a few samples long, its duty wavers by one of them from period to period. Drives change it seldom.
        double[] steps = [.. Enumerable.Range(1, Math.Max(0, _trace.Duties.Count - 1)).Where(i => IsNear(i - 1) && IsNear(i)).Select(i => Math.Abs(_trace.Duties[i] - _trace.Duties[i - 1])).Order()];
        double waver = steps.Length > 0 ? steps[(int)(0.95 * (steps.Length - 1))] : 0;
        _change = Math.Max(LeastChange, Margin * waver);
        if (_change > CoarsestChange)
        {
            throw new Identification.RefusedException(
                Identification.Refusal.RateTooLow,
                FormattableString.Invariant($"The rate is too low: the duty of the carrier wavers by {100 * waver:0} %. 20 samples in each period of {_trace.PeriodNanoseconds / 1000.0:0.#} us are missing: {20e9 / _trace.PeriodNanoseconds / 1e6:0.##} MHz."));
        }
    }

    /// <summary>The duty at rest, 0..1.</summary>
    internal double NeutralDuty => _neutral;

    /// <summary>The frequency of the carrier in hertz; 0 where there is none.</summary>
    internal double CarrierHertz => _trace.PeriodNanoseconds > 0 ? 1e9 / _trace.PeriodNanoseconds : 0;

    /// <summary>Each drive, from when it leaves neutral to when it is back, in nanoseconds.</summary>
    internal IReadOnlyList<(long Start, long End)> Find(long endNanoseconds)
    {
        List<(long Start, long End)> drives = [];
        long start = -1;
        for (int i = 0; i < _trace.Times.Count; i++)
        {
            bool isDriven = Math.Abs(_trace.Duties[i] - _neutral) > _change;
            if (isDriven && start < 0)
            {
                start = _trace.Times[i];
            }
            else if (!isDriven && start >= 0)
            {
                Add(drives, start, _trace.Times[i]);
                start = -1;
            }
        }

        if (start >= 0)
        {
            Add(drives, start, endNanoseconds);
        }

        return drives;
    }

    // What is over within a period is a spike on the wire; what passes through neutral for a moment, as a brake does, is one drive.
    private void Add(List<(long Start, long End)> drives, long start, long end)
    {
        if (end - start <= Math.Max(SpikeNanoseconds, SpikePeriods * _trace.PeriodNanoseconds))
        {
            return;
        }

        if (drives.Count > 0 && start - drives[^1].End <= GapNanoseconds)
        {
            drives[^1] = (drives[^1].Start, end);
        }
        else
        {
            drives.Add((start, end));
        }
    }

    private bool IsNear(int index) => Math.Abs(_trace.Duties[index] - _neutral) < CoarsestChange;

    // The duty that the line has for the longest time.
    private double Neutral(long end)
    {
        const int Bins = 100;
        long[] held = new long[Bins + 1];
        double[] sums = new double[Bins + 1];
        for (int i = 0; i < _trace.Times.Count; i++)
        {
            long length = (i + 1 < _trace.Times.Count ? _trace.Times[i + 1] : end) - _trace.Times[i];
            int bin = (int)Math.Round(_trace.Duties[i] * Bins);
            held[bin] += length;
            sums[bin] += length * _trace.Duties[i];
        }

        // Three bins together, for a duty between two of them.
        int best = 0;
        long most = -1;
        for (int bin = 0; bin <= Bins; bin++)
        {
            long around = held[bin] + (bin > 0 ? held[bin - 1] : 0) + (bin < Bins ? held[bin + 1] : 0);
            if (around > most)
            {
                (most, best) = (around, bin);
            }
        }

        double sum = sums[best] + (best > 0 ? sums[best - 1] : 0) + (best < Bins ? sums[best + 1] : 0);
        return most > 0 ? sum / most : 0;
    }
}
