namespace HapticNode.Measurements.Signals;

/// <summary>
/// When the samples of a recording were taken. Time stamps may jitter because the sensor was read late, and then the evened times are true;
/// or the samples really were taken unevenly, and then the stamps are. Which of the two holds shows in how well a motion fits.
/// </summary>
internal sealed class TimeBase
{
    private const double SmoothingSeconds = 0.25;
    private const int FewestSmoothed = 32;
    private const double Wavering = 0.1;
    private const double GapSteps = 1.6;
    private const double LongGapSteps = 6;

    private TimeBase(double[] stamps, double[] even, double rateHertz, double jitterShare)
    {
        Stamps = stamps;
        Even = even;
        RateHertz = rateHertz;
        JitterShare = jitterShare;
    }

    /// <summary>The times as recorded, in seconds.</summary>
    internal double[] Stamps { get; }

    /// <summary>The times with their jitter taken out; slow drift of the clock and missing samples stay in, in seconds.</summary>
    internal double[] Even { get; }

    /// <summary>Samples a second.</summary>
    internal double RateHertz { get; }

    /// <summary>The standard deviation of the stamps from the even times, as a share of the time between samples.</summary>
    internal double JitterShare { get; }

    /// <summary>Looks at the stamps of a recording.</summary>
    internal static TimeBase Of(double[] stamps)
    {
        long[] index = Indices(stamps);
        (double start, double step) = Line(index, stamps);
        double[] rest = [.. stamps.Select((time, i) => time - start - (step * index[i]))];
        double[] slow = Averaged(rest, Math.Max(FewestSmoothed, (int)(SmoothingSeconds / step)));
        double[] even = [.. index.Select((n, i) => start + (step * n) + slow[i])];
        double square = 0;
        for (int i = 0; i < stamps.Length; i++)
        {
            square += Math.Pow(stamps[i] - even[i], 2);
        }

        return new TimeBase(stamps, even, 1 / step, Math.Sqrt(square / stamps.Length) / step);
    }

    // Where a step is a multiple of the usual one samples are missing. Stamps that waver, or are coarse, only tell it of long gaps.
    private static long[] Indices(double[] stamps)
    {
        double[] steps = [.. Enumerable.Range(1, stamps.Length - 1).Select(i => stamps[i] - stamps[i - 1])];
        double usual = Robust.Median(steps);
        double mean = (stamps[^1] - stamps[0]) / steps.Length;
        bool isCoarse = usual <= 0 || Robust.Deviation(steps) > Wavering * usual || steps.Count(step => step > GapSteps * usual) > steps.Length / 50;
        double step = isCoarse ? mean : usual;
        double gap = isCoarse ? LongGapSteps : GapSteps;
        long[] index = new long[stamps.Length];
        for (int i = 1; i < stamps.Length; i++)
        {
            index[i] = index[i - 1] + (steps[i - 1] > gap * step ? (long)Math.Round(steps[i - 1] / step) : 1);
        }

        return index;
    }

    private static (double Start, double Step) Line(long[] index, double[] stamps)
    {
        double meanIndex = index.Average(n => (double)n);
        double meanTime = stamps.Average();
        double product = 0;
        double square = 0;
        for (int i = 0; i < stamps.Length; i++)
        {
            product += (index[i] - meanIndex) * (stamps[i] - meanTime);
            square += (index[i] - meanIndex) * (index[i] - meanIndex);
        }

        double step = product / square;
        return (meanTime - (step * meanIndex), step);
    }

    // A window that is as long before a sample as behind it, shorter at the ends.
    private static double[] Averaged(double[] values, int window)
    {
        double[] sums = new double[values.Length + 1];
        for (int i = 0; i < values.Length; i++)
        {
            sums[i + 1] = sums[i] + values[i];
        }

        double[] averages = new double[values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int half = Math.Min(window / 2, Math.Min(i, values.Length - 1 - i));
            averages[i] = (sums[i + half + 1] - sums[i - half]) / ((2 * half) + 1);
        }

        // At the very ends hardly anything is averaged: there the nearest full window holds.
        int edge = Math.Min(window / 2, (values.Length - 1) / 2);
        for (int i = 0; i < edge; i++)
        {
            averages[i] = averages[edge];
            averages[^(i + 1)] = averages[^(edge + 1)];
        }

        return averages;
    }
}
