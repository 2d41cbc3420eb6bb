using System.IO.Ports;

namespace HapticNode.Link.Ports;

/// <summary>An open serial port on Windows and macOS, by the library of .NET. Untried on both; on Linux its round trip takes 2 ms more than our own.</summary>
internal sealed class LibraryDevice : IPortDevice
{
    // So long a reader that was interrupted may still wait.
    private const int ReadMilliseconds = 200;
    private const int WriteMilliseconds = 2_000;

    // A port that was unplugged is known to keep its closing for ever.
    private static readonly TimeSpan s_closing = TimeSpan.FromSeconds(1);

    private readonly SerialPort _port;
    private readonly string _name;
    private volatile bool _interrupted;

    private LibraryDevice(string name, SerialPort port)
    {
        _name = name;
        _port = port;
    }

    /// <summary>Opens a serial port.</summary>
    /// <exception cref="PortException">It cannot be opened.</exception>
    internal static LibraryDevice Open(string name, int baud)
    {
        var port = new SerialPort
        {
            BaudRate = baud,
            DataBits = 8,
            Parity = Parity.None,
            StopBits = StopBits.One,
            Handshake = Handshake.None,
            DtrEnable = false,
            RtsEnable = false,
            ReadTimeout = ReadMilliseconds,
            WriteTimeout = WriteMilliseconds,
        };
        try
        {
            port.PortName = name;
            port.Open();
            port.DiscardInBuffer();
            port.DiscardOutBuffer();
            return new LibraryDevice(name, port);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException)
        {
            port.Dispose();
            throw Problem(name, exception);
        }
    }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        byte[] bytes = new byte[buffer.Length];
        while (!_interrupted)
        {
            try
            {
                int count = _port.BaseStream.Read(bytes, 0, bytes.Length);
                if (count > 0)
                {
                    bytes.AsSpan(0, count).CopyTo(buffer);
                    return count;
                }

                throw Gone();
            }
            catch (TimeoutException)
            {
                // Nothing came for so long.
            }
            catch (Exception exception) when (IsEnd(exception))
            {
                return _interrupted ? 0 : throw Gone();
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public void Interrupt() => _interrupted = true;

    /// <inheritdoc/>
    public int Write(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _port.BaseStream.Write(bytes.ToArray(), 0, bytes.Length);
            return bytes.Length;
        }
        catch (TimeoutException)
        {
            return 0;
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            throw Gone();
        }
    }

    /// <inheritdoc/>
    /// <remarks>A write has waited for room already.</remarks>
    public bool WaitForRoom(TimeSpan time) => false;

    /// <inheritdoc/>
    public void Dispose()
    {
        var closing = new Thread(_port.Dispose) { IsBackground = true, Name = $"close {_name}" };
        closing.Start();
        _ = closing.Join(s_closing);
    }

    // The library has one kind of error for a port that is missing, forbidden and in use; the list of ports tells them apart.
    private static PortException Problem(string name, Exception exception) => exception switch
    {
        FileNotFoundException => PortException.NotFound(name),
        _ when !File.Exists(name) && PortList.Find().All(port => !port.Path.Equals(name, StringComparison.OrdinalIgnoreCase)) => PortException.NotFound(name),
        UnauthorizedAccessException when OperatingSystem.IsWindows() => PortException.Busy(name),
        UnauthorizedAccessException => PortException.Denied(name),
        _ => PortException.Unusable(name, exception.Message.TrimEnd('.')),
    };

    private static bool IsEnd(Exception exception) =>
        exception is IOException or InvalidOperationException or UnauthorizedAccessException or OperationCanceledException;

    private LinkException Gone() => new($"{_name} is gone; was it unplugged?");
}
