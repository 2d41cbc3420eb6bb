using System.Globalization;
using HapticNode.NanoApi;

namespace HapticNode.VirtualBoard;

/// <summary>One UART with its two directions.</summary>
internal sealed class SerialLine(SerialUnit unit, int number, int fifoBytes) : ISerialLine
{
    private const long BitsPerByte = 10;
    private const long NanosecondsPerSecond = 1_000_000_000;
    private const int DefaultBaudRate = 115_200;

    private readonly Queue<byte> _received = new();
    private readonly Queue<long> _departures = new();
    private int _capacity;
    private long _transmitFree;

    internal int Number => number;

    internal string Name { get; } = "COM" + number.ToString(CultureInfo.InvariantCulture);

    internal bool IsClaimed { get; set; }

    public bool IsOpen { get; private set; }

    public int BaudRate { get; set; } = DefaultBaudRate;

    /// <summary>Bytes that the host has yet to send.</summary>
    internal Queue<byte> FromHost { get; } = new();

    internal int Available => _received.Count;

    /// <summary>Bytes on the chip that no interrupt has fetched yet.</summary>
    internal ReceiveFifo Fifo { get; } = new(fifoBytes);

    /// <summary>Whether a read waits for bytes; then their arrival raises no event.</summary>
    internal bool IsReading { get; set; }

    internal long ByteNanoseconds => BitsPerByte * NanosecondsPerSecond / BaudRate;

    public bool ReadIsOpen()
    {
        unit.ChargeCall();
        return IsOpen;
    }

    public void Open(int baudRate, int bufferSize) => unit.Open(this, baudRate, bufferSize);

    public void Release() => unit.Release(this);

    public int CountReceived() => unit.CountReceived(this);

    public void Read(Span<byte> buffer, int timeoutMilliseconds) => unit.Read(this, buffer, timeoutMilliseconds);

    public void Write(ReadOnlySpan<byte> bytes, int timeoutMilliseconds) => unit.Write(this, bytes, timeoutMilliseconds);

    internal void Begin(int baudRate, int capacity)
    {
        IsOpen = true;
        BaudRate = baudRate;
        _capacity = capacity;
        _received.Clear();
        Fifo.Fetch(out _);
    }

    public void Close()
    {
        IsOpen = false;
        _received.Clear();
    }

    /// <summary>Puts what an interrupt fetched into the port's ring. What does not fit is lost without a sign: the newest bytes.</summary>
    /// <returns>How many bytes were lost.</returns>
    internal int Receive(ReadOnlySpan<byte> bytes)
    {
        int fitting = Math.Min(bytes.Length, _capacity - _received.Count);
        foreach (byte value in bytes[..fitting])
        {
            _received.Enqueue(value);
        }

        return bytes.Length - fitting;
    }

    internal void Take(Span<byte> buffer)
    {
        for (int i = 0; i < buffer.Length; i++)
        {
            buffer[i] = _received.Dequeue();
        }
    }

    /// <summary>Queues a byte behind those that have not left yet.</summary>
    /// <returns>When it has left.</returns>
    internal long Transmit(long now)
    {
        _transmitFree = Math.Max(_transmitFree, now) + ByteNanoseconds;
        _departures.Enqueue(_transmitFree);
        return _transmitFree;
    }

    /// <summary>When at most so many bytes have yet to leave.</summary>
    internal long WhenWaiting(int bytes, long now)
    {
        while (_departures.TryPeek(out long left) && left <= now)
        {
            _departures.Dequeue();
        }

        return _departures.Count <= bytes ? now : _departures.ElementAt(_departures.Count - bytes - 1);
    }
}
