namespace HapticNode.Simulation;

/// <summary>Percentiles that are values which really occurred.</summary>
public static class Percentile
{
    /// <summary>The nearest-rank percentile: the smallest value that is not less than a given part of all values.</summary>
    /// <param name="sorted">Values in ascending order.</param>
    /// <param name="percent">More than 0, at most 100; 100 is the largest value.</param>
    /// <returns>The value at rank ceil(percent / 100 * count), counted from 1; null when there are no values.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="percent"/> is out of its range.</exception>
    public static long? NearestRank(IReadOnlyList<long> sorted, int percent)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        int rank = (int)((((long)sorted.Count * percent) + 99) / 100);
        return rank == 0 ? null : sorted[rank - 1];
    }
}
