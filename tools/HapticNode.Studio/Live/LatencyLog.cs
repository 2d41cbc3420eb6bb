namespace HapticNode.Studio.Live;

/// <summary>How long the panel's answers took, by the node's clock: counts in steps of a tenth of a millisecond.</summary>
/// <remarks>Members may be called from any thread.</remarks>
public sealed class LatencyLog
{
    /// <summary>The width of a count, in microseconds.</summary>
    public const int StepMicroseconds = 100;

    private const int Steps = 40;

    private readonly Lock _gate = new();
    private readonly int[] _counts = new int[Steps];
    private readonly List<int> _taken = [];

    /// <summary>How many answers there were.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _taken.Count;
            }
        }
    }

    /// <summary>The counts: the first of answers below a tenth of a millisecond, the last of all that took longer.</summary>
    public IReadOnlyList<int> Counts
    {
        get
        {
            lock (_gate)
            {
                return [.. _counts];
            }
        }
    }

    /// <summary>Counts an answer.</summary>
    /// <param name="microseconds">How long it took.</param>
    public void Add(int microseconds)
    {
        lock (_gate)
        {
            _counts[Math.Min(microseconds / StepMicroseconds, Steps - 1)]++;
            int place = _taken.BinarySearch(microseconds);
            _taken.Insert(place < 0 ? ~place : place, microseconds);
        }
    }

    /// <summary>The time within which a share of the answers came.</summary>
    /// <param name="percent">The share, 1..100.</param>
    /// <returns>Microseconds; null where there were none.</returns>
    public int? Percentile(int percent)
    {
        lock (_gate)
        {
            return _taken.Count == 0 ? null : _taken[Math.Max(0, (int)Math.Ceiling(_taken.Count * percent / 100.0) - 1)];
        }
    }

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            Array.Clear(_counts);
            _taken.Clear();
        }
    }
}
