using System;

namespace HapticNode.Core.Console.Reports;

/// <summary>A set of lines, each by its CRC-32: small enough for the device, and right but for one pair of lines in four thousand million.</summary>
public sealed class LineSet
{
    // A bank has at most some 650 lines.
    private const int Capacity = 1024;

    private readonly int[] _sums = new int[Capacity];

    /// <summary>Forgets all lines.</summary>
    public void Clear()
    {
        Array.Clear(_sums, 0, Capacity);
    }

    /// <summary>Adds a line.</summary>
    /// <param name="sum">Its checksum.</param>
    public void Add(int sum)
    {
        _sums[PlaceOf(sum)] = sum;
    }

    /// <summary>Whether a line has been added.</summary>
    /// <param name="sum">Its checksum.</param>
    /// <returns>True if it has.</returns>
    public bool Contains(int sum)
    {
        return _sums[PlaceOf(sum)] == sum;
    }

    private int PlaceOf(int sum)
    {
        int place = sum & (Capacity - 1);
        for (int tries = 0; tries < Capacity - 1 && _sums[place] != 0 && _sums[place] != sum; tries++)
        {
            place = (place + 1) & (Capacity - 1);
        }

        return place;
    }
}
