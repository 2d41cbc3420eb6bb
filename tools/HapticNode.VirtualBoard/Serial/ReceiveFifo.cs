namespace HapticNode.VirtualBoard;

/// <summary>The receive FIFO of a UART: bytes wait in it until so many have come that an interrupt fetches them, or none has come for a while.</summary>
/// <remarks>Source: ESP-IDF 5.5 uart.c (rxfifo_full_thresh 120, rx_timeout_thresh 10), whose interrupt is not in RAM.</remarks>
internal sealed class ReceiveFifo(int capacity)
{
    /// <summary>Bytes at which the interrupt comes.</summary>
    internal const int FullThreshold = 120;

    /// <summary>Time without a byte after which the interrupt comes, in symbols of ten bits.</summary>
    internal const int TimeoutSymbols = 10;

    private readonly List<byte> _bytes = [];

    internal bool IsFull => _bytes.Count >= FullThreshold;

    internal bool IsEmpty => _bytes.Count == 0;

    /// <summary>Bytes that did not fit since the last interrupt.</summary>
    internal int Overflowed { get; private set; }

    internal long LastByteNanoseconds { get; private set; }

    internal void Add(byte value, long now)
    {
        LastByteNanoseconds = now;
        if (_bytes.Count < capacity)
        {
            _bytes.Add(value);
        }
        else
        {
            Overflowed++;
        }
    }

    /// <summary>What an interrupt fetches. After an overflow the driver throws everything away.</summary>
    /// <param name="lost">Bytes lost.</param>
    internal byte[] Fetch(out int lost)
    {
        lost = Overflowed == 0 ? 0 : Overflowed + _bytes.Count;
        byte[] fetched = Overflowed == 0 ? [.. _bytes] : [];
        _bytes.Clear();
        Overflowed = 0;
        return fetched;
    }
}
