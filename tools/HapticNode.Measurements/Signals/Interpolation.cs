namespace HapticNode.Measurements.Signals;

/// <summary>Values between samples.</summary>
internal static class Interpolation
{
    private const int LanczosLobes = 8;

    /// <summary>Values on an even grid through samples that are not quite even: a cubic through the four nearest.</summary>
    /// <param name="times">The times of the samples, rising.</param>
    /// <param name="values">The samples.</param>
    /// <param name="rateHertz">Values a second; the first is at the first sample.</param>
    internal static double[] Even(double[] times, double[] values, double rateHertz)
    {
        int count = (int)((times[^1] - times[0]) * rateHertz) + 1;
        double[] even = new double[count];
        int at = 0;
        for (int i = 0; i < count; i++)
        {
            double time = times[0] + (i / rateHertz);
            while (at < times.Length - 2 && times[at + 1] <= time)
            {
                at++;
            }

            even[i] = Between(times, values, at, time);
        }

        return even;
    }

    /// <summary>Band-limited values several times as dense as even samples, by a windowed sinc.</summary>
    /// <param name="values">Even samples.</param>
    /// <param name="start">The first sample of the stretch that is wanted.</param>
    /// <param name="end">The sample behind the last one.</param>
    /// <param name="factor">How many values for each sample.</param>
    internal static double[] Dense(double[] values, int start, int end, int factor)
    {
        double[] dense = new double[(end - start) * factor];
        for (int phase = 0; phase < factor; phase++)
        {
            double[] taps = [.. Enumerable.Range(1 - LanczosLobes, 2 * LanczosLobes).Select(tap => Lanczos(((double)phase / factor) - tap))];
            for (int i = start; i < end; i++)
            {
                double sum = 0;
                for (int tap = 0; tap < taps.Length; tap++)
                {
                    sum += taps[tap] * values[Math.Clamp(i + tap + 1 - LanczosLobes, 0, values.Length - 1)];
                }

                dense[((i - start) * factor) + phase] = sum;
            }
        }

        return dense;
    }

    private static double Lanczos(double x)
    {
        return x == 0 ? 1 : Math.Abs(x) >= LanczosLobes ? 0 : LanczosLobes * Math.Sin(Math.PI * x) * Math.Sin(Math.PI * x / LanczosLobes) / (Math.PI * Math.PI * x * x);
    }

    private static double Between(double[] times, double[] values, int at, double time)
    {
        int first = Math.Clamp(at - 1, 0, Math.Max(0, times.Length - 4));
        int last = Math.Min(first + 4, times.Length);
        double sum = 0;
        for (int i = first; i < last; i++)
        {
            double weight = 1;
            for (int j = first; j < last; j++)
            {
                double apart = times[i] - times[j];
                if (j != i)
                {
                    // Two samples with one time: the later one does not count.
                    weight *= apart == 0 ? (i < j ? 1 : 0) : (time - times[j]) / apart;
                }
            }

            sum += weight * values[i];
        }

        return sum;
    }
}
