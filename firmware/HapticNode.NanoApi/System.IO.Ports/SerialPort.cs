using HapticNode.NanoApi;

namespace System.IO.Ports;

/// <summary>A serial port of the board. COM1 belongs to the debugger; COM2 and COM3 need their pin functions set before <see cref="Open"/>.</summary>
/// <remarks>Source: nf-interpreter targets/ESP32 sys_io_ser_native_System_IO_Ports_SerialPort and System.IO.Ports SerialPort.</remarks>
public sealed class SerialPort : IDisposable
{
    private const int Infinite = -1;
    private const int DefaultBufferSize = 256;

    private readonly ISerialLine _line;
    private int _baudRate;
    private int _bufferSize = DefaultBufferSize;
    private int _readTimeout = Infinite;
    private int _writeTimeout = Infinite;
    private int _receivedBytesThreshold = 1;
    private bool _disposed;

    /// <summary>Claims a port without opening it. The virtual line counts ten bits a byte whatever the frame.</summary>
    /// <param name="portName"><c>COM1</c> to <c>COM3</c>.</param>
    /// <param name="baudRate">Bits a second.</param>
    /// <param name="parity">Parity.</param>
    /// <param name="dataBits">Data bits, 5 to 8.</param>
    /// <param name="stopBits">Stop bits.</param>
    /// <exception cref="ArgumentException">The port does not exist or is claimed already.</exception>
    public SerialPort(string portName, int baudRate = 9600, Parity parity = Parity.None, int dataBits = 8, StopBits stopBits = StopBits.One)
    {
        PortName = portName;
        Parity = parity;
        DataBits = dataBits;
        StopBits = stopBits;
        _baudRate = baudRate;
        _line = PoweredBoard.Current.Serial.Claim(portName);
    }

    /// <summary>Name given to the constructor.</summary>
    public string PortName { get; }

    /// <summary>Parity given to the constructor.</summary>
    public Parity Parity { get; }

    /// <summary>Data bits given to the constructor.</summary>
    public int DataBits { get; }

    /// <summary>Stop bits given to the constructor.</summary>
    public StopBits StopBits { get; }

    /// <summary>Whether the port is open.</summary>
    public bool IsOpen
    {
        get => _line.ReadIsOpen();
    }

    /// <summary>Bits a second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int BaudRate
    {
        get => _baudRate;

        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _baudRate = value;
            _line.BaudRate = value;
        }
    }

    /// <summary>Flow control; kept, but not modelled.</summary>
    public Handshake Handshake { get; set; } = Handshake.None;

    /// <summary>Size of the receive buffer in bytes, 256 by default, at least the hardware FIFO + 1 when opened; shared with <see cref="WriteBufferSize"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    /// <exception cref="InvalidOperationException">The port is open.</exception>
    public int ReadBufferSize
    {
        get => _bufferSize;

        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            if (_line.IsOpen)
            {
                throw new InvalidOperationException("The buffer size is fixed while the port is open.");
            }

            _bufferSize = value;
        }
    }

    /// <summary>The same value as <see cref="ReadBufferSize"/>: the runtime keeps one field for both. There is no transmit buffer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    /// <exception cref="InvalidOperationException">The port is open.</exception>
    public int WriteBufferSize
    {
        get => ReadBufferSize;
        set => ReadBufferSize = value;
    }

    /// <summary>Time in milliseconds after which <see cref="Read"/> gives up; -1 (the default) waits for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative and not -1.</exception>
    public int ReadTimeout
    {
        get => _readTimeout;
        set => _readTimeout = CheckedTimeout(value);
    }

    /// <summary>Time in milliseconds after which <see cref="Write"/> gives up; -1 (the default) waits for ever.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative and not -1.</exception>
    public int WriteTimeout
    {
        get => _writeTimeout;
        set => _writeTimeout = CheckedTimeout(value);
    }

    /// <summary>Bytes that must have arrived for a received event; kept, but such events are not modelled.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int ReceivedBytesThreshold
    {
        get => _receivedBytesThreshold;

        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _receivedBytesThreshold = value;
        }
    }

    /// <summary>Bytes that have arrived and are not yet read.</summary>
    public int BytesToRead => _line.CountReceived();

    /// <summary>Opens the port.</summary>
    /// <exception cref="ArgumentException">The debugger holds the port, as it holds COM1 on the classic ESP32.</exception>
    /// <exception cref="InvalidOperationException">The port is open already.</exception>
    /// <exception cref="Exception">The port's pin functions are not set (the runtime reports an unavailable pin as a plain exception).</exception>
    public void Open() => _line.Open(_baudRate, _bufferSize);

    /// <summary>Closes the port; unread bytes are lost.</summary>
    public void Close() => _line.Close();

    /// <summary>Waits until <paramref name="count"/> bytes have arrived and takes them.</summary>
    /// <param name="buffer">Where to put them.</param>
    /// <param name="offset">Index of the first.</param>
    /// <param name="count">How many.</param>
    /// <returns><paramref name="count"/>.</returns>
    /// <exception cref="InvalidOperationException">The port is closed; or offset or count is beyond the buffer.</exception>
    /// <exception cref="ArgumentException">Offset and count together are beyond the buffer.</exception>
    /// <exception cref="TimeoutException">The bytes did not come in time; none is taken.</exception>
    public int Read(byte[] buffer, int offset, int count)
    {
        CheckRange(buffer, offset, count);
        _line.Read(buffer.AsSpan(offset, count), _readTimeout);
        return count;
    }

    /// <summary>
    /// Sends bytes: they go to the transmit FIFO, and when they do not fit the calling thread waits, on the 10 ms grid, until
    /// the last of them has.
    /// </summary>
    /// <param name="buffer">Where to take them.</param>
    /// <param name="offset">Index of the first.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="InvalidOperationException">The port is closed; or offset or count is beyond the buffer.</exception>
    /// <exception cref="ArgumentException">Offset and count together are beyond the buffer.</exception>
    /// <exception cref="TimeoutException">The wait took longer than <see cref="WriteTimeout"/>; the bytes are sent all the same.</exception>
    public void Write(byte[] buffer, int offset, int count)
    {
        CheckRange(buffer, offset, count);
        _line.Write(buffer.AsSpan(offset, count), _writeTimeout);
    }

    /// <summary>Closes the port and gives it back.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _line.Release();
        }
    }

    private static int CheckedTimeout(int milliseconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, Infinite);
        return milliseconds;
    }

    private void CheckRange(byte[] buffer, int offset, int count)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(buffer);
        if (!_line.IsOpen || offset > buffer.Length || count > buffer.Length)
        {
            throw new InvalidOperationException("The port is closed, or offset or count is beyond the buffer.");
        }

        if (offset + count > buffer.Length)
        {
            throw new ArgumentException("Offset and count together are beyond the buffer.");
        }
    }
}
