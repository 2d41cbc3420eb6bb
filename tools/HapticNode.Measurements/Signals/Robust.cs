namespace HapticNode.Measurements.Signals;

/// <summary>Numbers about samples that a few strays do not spoil.</summary>
internal static class Robust
{
    private const double DeviationsPerMedian = 1.4826;

    /// <summary>The value below which a share of the values lies; 0 of none.</summary>
    internal static double Quantile(IEnumerable<double> values, double share)
    {
        double[] sorted = [.. values.Order()];
        if (sorted.Length == 0)
        {
            return 0;
        }

        double place = share * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }

    /// <summary>The middle value; 0 of none.</summary>
    internal static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    /// <summary>The standard deviation that a normal distribution with this median deviation has.</summary>
    internal static double Deviation(IReadOnlyCollection<double> values)
    {
        double median = Median(values);
        return DeviationsPerMedian * Median(values.Select(value => Math.Abs(value - median)));
    }
}
