namespace HapticNode.Core.Telemetry;

/// <summary>How long something took, each time: counts in steps of 32 us up to 2 ms, one count for all that was longer.</summary>
public sealed class Histogram
{
    private const int Buckets = 64;
    private const int Shift = 5;

    /// <summary>How many times.</summary>
    public int Count;

    /// <summary>The longest, in microseconds.</summary>
    public int Longest;

    private readonly int[] _counts = new int[Buckets];

    /// <summary>Counts one.</summary>
    /// <param name="microseconds">How long it took.</param>
    public void Add(int microseconds)
    {
        Count++;
        if (microseconds > Longest)
        {
            Longest = microseconds;
        }

        int bucket = microseconds >> Shift;
        _counts[bucket < Buckets ? bucket : Buckets - 1]++;
    }

    /// <summary>Works out a percentile.</summary>
    /// <param name="percent">Which, 1..99.</param>
    /// <returns>Microseconds that so many percent did not exceed, rounded up to a step; 0 where nothing was counted.</returns>
    public int Percentile(int percent)
    {
        int wanted = (int)((Count * (long)percent + 99) / 100);
        int seen = 0;
        for (int bucket = 0; bucket < Buckets - 1; bucket++)
        {
            seen += _counts[bucket];
            if (seen >= wanted)
            {
                int edge = (bucket + 1) << Shift;
                return edge < Longest ? edge : Longest;
            }
        }

        return Longest;
    }
}
