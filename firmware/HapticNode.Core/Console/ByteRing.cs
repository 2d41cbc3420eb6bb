namespace HapticNode.Core.Console;

/// <summary>Bytes on their way in or out, first in first out.</summary>
public sealed class ByteRing
{
    /// <summary>How many bytes wait.</summary>
    public int Count;

    /// <summary>How many bytes fit.</summary>
    public readonly int Capacity;

    private readonly byte[] _bytes;
    private int _first;

    /// <summary>Makes an empty ring.</summary>
    /// <param name="capacity">How many bytes fit.</param>
    public ByteRing(int capacity)
    {
        Capacity = capacity;
        _bytes = new byte[capacity];
    }

    /// <summary>Puts bytes in; there must be room.</summary>
    /// <param name="source">Where they stand.</param>
    /// <param name="start">Index of the first.</param>
    /// <param name="count">How many.</param>
    public void Put(byte[] source, int start, int count)
    {
        int at = _first + Count;
        at = at < Capacity ? at : at - Capacity;
        int straight = Capacity - at;
        if (straight > count)
        {
            straight = count;
        }

        System.Array.Copy(source, start, _bytes, at, straight);
        System.Array.Copy(source, start + straight, _bytes, 0, count - straight);
        Count += count;
    }

    /// <summary>Copies the first bytes and leaves them in.</summary>
    /// <param name="target">Where to, from its first byte.</param>
    /// <param name="most">How many at most.</param>
    /// <returns>How many.</returns>
    public int Peek(byte[] target, int most)
    {
        int count = Count < most ? Count : most;
        int straight = Capacity - _first;
        if (straight > count)
        {
            straight = count;
        }

        System.Array.Copy(_bytes, _first, target, 0, straight);
        System.Array.Copy(_bytes, 0, target, straight, count - straight);
        return count;
    }

    /// <summary>Takes the first bytes out.</summary>
    /// <param name="count">How many, at most <see cref="Count"/>.</param>
    public void Skip(int count)
    {
        _first += count;
        _first = _first < Capacity ? _first : _first - Capacity;
        Count -= count;
    }
}
