using System.Collections;

namespace HapticNode.Captures;

/// <summary>Changes of one channel, in eight bytes each and in blocks, so that a long capture is not copied while it grows.</summary>
internal sealed class ChangeList : IReadOnlyList<LevelChange>
{
    private const int BlockBits = 13;
    private const int BlockLength = 1 << BlockBits;

    // The time in all bits but the lowest, which is the level: a day of nanoseconds takes 47.
    private readonly List<long[]> _blocks = [];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>The last change; there must be one.</summary>
    public LevelChange Last => this[Count - 1];

    /// <inheritdoc/>
    public LevelChange this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            long packed = _blocks[index >> BlockBits][index & (BlockLength - 1)];
            return new LevelChange(packed >> 1, (int)(packed & 1));
        }
    }

    /// <summary>Adds a change behind all others.</summary>
    public void Add(LevelChange change)
    {
        if (Count == _blocks.Count << BlockBits)
        {
            _blocks.Add(new long[BlockLength]);
        }

        _blocks[Count >> BlockBits][Count & (BlockLength - 1)] = (change.TimeNanoseconds << 1) | (uint)change.Level;
        Count++;
    }

    /// <summary>Takes the last change away; there must be one.</summary>
    public void RemoveLast() => Count--;

    /// <inheritdoc/>
    public IEnumerator<LevelChange> GetEnumerator()
    {
        for (int index = 0; index < Count; index++)
        {
            yield return this[index];
        }
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
