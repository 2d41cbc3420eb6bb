namespace HapticNode.Simulation;

/// <summary>A distribution of times in three numbers, each in microseconds and null when nothing was counted.</summary>
/// <param name="P50">The median; left null where nobody asks for it.</param>
/// <param name="P99">The 99th percentile.</param>
/// <param name="Max">The largest.</param>
public sealed record LatencySummary(long? P50, long? P99, long? Max)
{
    /// <summary>Summarises some times.</summary>
    /// <param name="microseconds">The times in any order; may be empty.</param>
    /// <returns>Nearest-rank percentiles, all null for no times.</returns>
    public static LatencySummary Of(IEnumerable<long> microseconds)
    {
        long[] sorted = [.. microseconds.Order()];
        return new LatencySummary(Percentile.NearestRank(sorted, 50), Percentile.NearestRank(sorted, 99), Percentile.NearestRank(sorted, 100));
    }
}
