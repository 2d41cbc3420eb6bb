namespace HapticNode.Link.FaultInjection;

/// <summary>How many faults there were.</summary>
public sealed class FaultCounts
{
    private readonly long[] _counts = new long[Enum.GetValues<FaultKind>().Length];

    /// <summary>All of them.</summary>
    public long Total
    {
        get
        {
            long total = 0;
            for (int kind = 0; kind < _counts.Length; kind++)
            {
                total += Interlocked.Read(ref _counts[kind]);
            }

            return total;
        }
    }

    /// <summary>Those of one kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>How many.</returns>
    public long this[FaultKind kind] => Interlocked.Read(ref _counts[(int)kind]);

    internal void Add(FaultKind kind) => Interlocked.Increment(ref _counts[(int)kind]);
}
