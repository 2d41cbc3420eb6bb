namespace HapticNode.Core.Telemetry;

/// <summary>How long something took, each time: counts in steps of 32 us up to 2 ms, one count for all that was longer.</summary>
public sealed class Histogram
{
    /// <summary>How many counts there are.</summary>
    public const int Buckets = 64;

    /// <summary>What one count covers, in microseconds; the last one has all that was longer, too.</summary>
    public const int BucketMicroseconds = 1 << Shift;

    private const int Shift = 5;

    /// <summary>How many times.</summary>
    public int Count;

    /// <summary>The longest, in microseconds.</summary>
    public int Longest;

    private readonly ushort[] _counts = new ushort[Buckets];

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
        bucket = bucket < Buckets ? bucket : Buckets - 1;
        if (++_counts[bucket] == ushort.MaxValue)
        {
            Halve();
        }
    }

    /// <summary>Works out a percentile.</summary>
    /// <param name="percent">Which, 1..99.</param>
    /// <returns>Microseconds that so many percent did not exceed, rounded up to a step; 0 where nothing was counted.</returns>
    public int Percentile(int percent)
    {
        int total = 0;
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            total += _counts[bucket];
        }

        int wanted = (int)((total * (long)percent + 99) / 100);
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

    /// <summary>A count, with the others a share: all are halved where one of them would become too large.</summary>
    /// <param name="bucket">Which, 0..63.</param>
    /// <returns>The count.</returns>
    public int CountOf(int bucket)
    {
        return _counts[bucket];
    }

    // The shares stay as they are.
    private void Halve()
    {
        for (int bucket = 0; bucket < Buckets; bucket++)
        {
            _counts[bucket] >>= 1;
        }
    }
}
