namespace HapticNode.Measurements.Identification;

/// <summary>A measured number and between which bounds the true one lies at 95 %.</summary>
/// <param name="Value">The number.</param>
/// <param name="Low">The lower bound.</param>
/// <param name="High">The upper bound.</param>
public readonly record struct Estimate(double Value, double Low, double High)
{
    /// <summary>How many standard deviations hold 95 % of a normal distribution.</summary>
    internal const double Deviations = 1.96;

    /// <summary>Half the width of the interval over the value.</summary>
    public double RelativeHalfWidth => (High - Low) / 2 / Math.Abs(Value);

    /// <summary>A number with a standard error.</summary>
    /// <param name="value">The number.</param>
    /// <param name="error">Its standard error.</param>
    internal static Estimate Of(double value, double error) => new(value, value - (Deviations * error), value + (Deviations * error));

    /// <summary>The middle of several numbers that should be the same.</summary>
    /// <param name="values">The numbers, at least one.</param>
    /// <param name="error">The standard error that each has by itself.</param>
    internal static Estimate Middle(IReadOnlyList<double> values, double error)
    {
        double[] sorted = [.. values.Order()];
        double middle = Signals.Robust.Median(sorted);

        // The median of a few is known about 1.25 times worse than their mean; the spread seen may be small by chance.
        double spread = sorted.Length > 2 ? Signals.Robust.Deviation(sorted) : (sorted[^1] - sorted[0]) / 2;
        return Of(middle, 1.25 * Math.Sqrt(((spread * spread) + (error * error)) / sorted.Length));
    }

    /// <summary>The same number with an error more that no repetition makes smaller.</summary>
    /// <param name="share">Its standard deviation as a share of the number.</param>
    internal Estimate Widened(double share)
    {
        double more = Deviations * share * Value;
        return new Estimate(Value, Value - Math.Sqrt(Math.Pow(Value - Low, 2) + (more * more)), Value + Math.Sqrt(Math.Pow(High - Value, 2) + (more * more)));
    }
}
