using HapticNode.NanoApi;
using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>The serial ports of the board, and the host at the other end of their wires.</summary>
/// <remarks>Source: nf-interpreter targets/ESP32 sys_io_ser_native_System_IO_Ports_SerialPort.</remarks>
public sealed partial class SerialUnit : ISerial
{
    private const int PortCount = 3;
    private const long NanosecondsPerMillisecond = 1_000_000;

    private readonly Board _board;
    private readonly Timeline _timeline;
    private readonly EventQueue _queue;
    private readonly SerialLine[] _lines;
    private readonly List<SerialByte> _transmitted = [];

    internal SerialUnit(Board board, Timeline timeline, EventQueue queue)
    {
        _board = board;
        _timeline = timeline;
        _queue = queue;
        _lines = [.. Enumerable.Range(1, PortCount).Select(number => new SerialLine(this, number, board.Profile.SerialFifoBytes))];
    }

    /// <summary>All bytes that the firmware wrote, in the order and with the times in which they leave; the last may lie ahead of now.</summary>
    public IReadOnlyList<SerialByte> Transmitted => _transmitted;

    /// <summary>Raised on the board's thread as each byte that the firmware wrote has left, with its port. Set it before the firmware writes.</summary>
    public event Action<string, SerialByte>? Sent;

    /// <summary>Received bytes that were lost: the port's ring or the chip's FIFO was full, or the port closed. The firmware is not told.</summary>
    public long BytesLost { get; private set; }

    /// <summary>The speed of a port.</summary>
    /// <param name="portName"><c>COM1</c> to <c>COM3</c>.</param>
    /// <returns>Its speed in baud: as the firmware has opened it, or 115200.</returns>
    /// <exception cref="ArgumentException">There is no such port.</exception>
    public int BaudRateOf(string portName) => LineOf(portName).BaudRate;

    internal void ChargeCall() => _board.Charge(_board.Costs.Call);

    ISerialLine ISerial.Claim(string portName)
    {
        _board.Charge(_board.Costs.SerialConfigure);
        SerialLine line = LineOf(portName);
        if (line.IsClaimed)
        {
            throw new ArgumentException($"{portName} is claimed already.");
        }

        _board.Heap.Keep(HeapLibraries.SerialPort);
        line.IsClaimed = true;
        return line;
    }

    internal void Release(SerialLine line)
    {
        line.Close();
        line.IsClaimed = false;
        _board.Heap.Drop(HeapLibraries.SerialPort);
    }

    internal void Open(SerialLine line, int baudRate, int bufferSize)
    {
        _board.Charge(_board.Costs.SerialConfigure);
        if (line.IsOpen)
        {
            throw new InvalidOperationException("The port is open already.");
        }

        if (_board.Profile.RefusedSerialPorts.Contains(line.Name))
        {
            throw new ArgumentException($"{line.Name} belongs to the debugger.");
        }

        if (_board.PinFunctions.PinOf(PinFunctions.SerialTransmit(line.Number)) < 0 ||
            _board.PinFunctions.PinOf(PinFunctions.SerialReceive(line.Number)) < 0)
        {
            // CLR_E_PIN_UNAVAILABLE has no exception type of its own: the runtime throws the base type.
            throw new Exception($"{line.Name} has no pins: set its RX and TX functions first.");
        }

        _board.Settle();
        line.Begin(baudRate, Math.Max(bufferSize, _board.Profile.SerialFifoBytes + 1));
    }

    internal int CountReceived(SerialLine line)
    {
        _board.Charge(_board.Costs.SerialBytesToRead);
        _board.Settle();
        return line.Available;
    }

    internal void Read(SerialLine line, Span<byte> buffer, int timeoutMilliseconds)
    {
        _board.Charge(_board.Costs.SerialRead + (_board.Costs.SerialByte * buffer.Length));
        _board.Settle();
        long deadline = DeadlineAfter(timeoutMilliseconds);
        line.IsReading = true;
        while (line.Available < buffer.Length)
        {
            if (_board.Clock.NowNanoseconds >= deadline)
            {
                line.IsReading = false;
                throw new TimeoutException();
            }

            // The idle runtime notices arrived bytes at its ticks.
            _board.WaitForEvent(Math.Min(deadline, Math.Max(_board.Clock.NowNanoseconds + 1, _board.NextHardwareNanoseconds)));
        }

        line.IsReading = false;
        _board.Actions++;
        line.Take(buffer);
    }

    internal void Write(SerialLine line, ReadOnlySpan<byte> bytes, int timeoutMilliseconds)
    {
        _board.Charge(_board.Costs.SerialWrite + (_board.Costs.SerialByte * bytes.Length));
        _board.Actions++;
        long now = _board.Clock.NowNanoseconds;
        foreach (byte value in bytes)
        {
            Transmit(line, value, now);
        }

        long inFifo = line.WhenWaiting(_board.Profile.SerialFifoBytes, now);
        if (inFifo > now)
        {
            long deadline = DeadlineAfter(timeoutMilliseconds);
            _board.WaitForEvent(Math.Min(inFifo, deadline));
            if (inFifo > deadline)
            {
                throw new TimeoutException();
            }
        }
    }

    private void Transmit(SerialLine line, byte value, long now)
    {
        var sent = new SerialByte(line.Transmit(now), value);
        if (_board.KeepsHistory)
        {
            _transmitted.Add(sent);
        }

        if (Sent is not null)
        {
            _timeline.At(sent.TimeNanoseconds, _ => Sent?.Invoke(line.Name, sent));
        }
    }

    private SerialLine LineOf(string portName) => _lines.FirstOrDefault(line => line.Name == portName)
        ?? throw new ArgumentException($"There is no serial port {portName}.");

    private long DeadlineAfter(int timeoutMilliseconds) => timeoutMilliseconds == Timeout.Infinite
        ? long.MaxValue
        : _board.Clock.NowNanoseconds + (timeoutMilliseconds * NanosecondsPerMillisecond);
}
