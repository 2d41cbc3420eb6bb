using System.Runtime.InteropServices;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Windows;

/// <summary>An open serial port on Windows. Written from its documentation, not tried.</summary>
[SupportedOSPlatform("windows")]
internal sealed unsafe class WindowsDevice : IPortDevice
{
    // Binary mode, and all else that the flags can switch on is off: parity, flow control, and the lines DTR and RTS.
    private const uint BinaryWithoutLines = 1;

    private const uint Forever = uint.MaxValue;
    private const uint LongestReadMilliseconds = 1000;
    private const uint LongestWriteMilliseconds = 2000;

    private readonly string _name;
    private readonly SafeFileHandle _port;
    private volatile bool _interrupted;

    private WindowsDevice(string name, SafeFileHandle port)
    {
        _name = name;
        _port = port;
    }

    /// <summary>Opens a serial port.</summary>
    /// <exception cref="PortException">It cannot be opened.</exception>
    internal static WindowsDevice Open(string name, int baud)
    {
        // Only with this prefix can a port beyond COM9 be opened.
        string path = name.StartsWith(@"\\.\", StringComparison.Ordinal) ? name : @"\\.\" + name;
        SafeFileHandle port = WindowsCalls.CreateFile(path, WindowsCalls.ReadAndWrite, 0, 0, WindowsCalls.OpenExisting, WindowsCalls.Overlapped, 0);
        if (port.IsInvalid)
        {
            throw Marshal.GetLastPInvokeError() switch
            {
                WindowsCalls.FileNotFound or WindowsCalls.PathNotFound => PortException.NotFound(name),
                WindowsCalls.AccessDenied or WindowsCalls.SharingViolation => PortException.Busy(name),
                _ => PortException.Unusable(name, LastErrorText()),
            };
        }

        if (Configure(port, baud) is { } problem)
        {
            port.Dispose();
            throw PortException.Unusable(name, problem);
        }

        return new WindowsDevice(name, port);
    }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        while (!_interrupted)
        {
            int count = Transfer(buffer, isRead: true);
            if (count > 0)
            {
                return count;
            }
        }

        return 0;
    }

    /// <inheritdoc/>
    public void Interrupt()
    {
        _interrupted = true;
        if (!_port.IsClosed)
        {
            _ = WindowsCalls.CancelIoEx(_port, null);
        }
    }

    /// <inheritdoc/>
    public int Write(ReadOnlySpan<byte> bytes) =>
        Transfer(MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(bytes), bytes.Length), isRead: false);

    /// <inheritdoc/>
    /// <remarks>A write has waited for room already.</remarks>
    public bool WaitForRoom(TimeSpan time) => false;

    /// <inheritdoc/>
    public void Dispose() => _port.Dispose();

    private static string? Configure(SafeFileHandle port, int baud)
    {
        var settings = new WindowsCalls.Settings { Length = (uint)sizeof(WindowsCalls.Settings) };
        if (!WindowsCalls.GetCommState(port, ref settings))
        {
            return "it is not a serial port";
        }

        settings.BaudRate = (uint)baud;
        settings.Flags = BinaryWithoutLines;
        settings.ByteSize = 8;
        settings.Parity = 0;
        settings.StopBits = 0;

        // These two "forever" together mean: what is there at once, else the first byte that comes within the constant.
        var timeouts = new WindowsCalls.Timeouts
        {
            ReadInterval = Forever,
            ReadTotalMultiplier = Forever,
            ReadTotalConstant = LongestReadMilliseconds,
            WriteTotalConstant = LongestWriteMilliseconds,
        };
        bool done = WindowsCalls.SetCommState(port, ref settings)
            && WindowsCalls.SetCommTimeouts(port, ref timeouts)
            && WindowsCalls.PurgeComm(port, WindowsCalls.AllQueues);
        return done ? null : LastErrorText();
    }

    private static string LastErrorText() => Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError());

    // Overlapped, since Windows otherwise lets a write wait until the read that was begun before has ended.
    private int Transfer(Span<byte> bytes, bool isRead)
    {
        using var finished = new ManualResetEvent(false);
        var overlapped = new NativeOverlapped { EventHandle = finished.SafeWaitHandle.DangerousGetHandle() };
        fixed (byte* start = bytes)
        {
            bool started = isRead
                ? WindowsCalls.ReadFile(_port, start, bytes.Length, 0, &overlapped)
                : WindowsCalls.WriteFile(_port, start, bytes.Length, 0, &overlapped);
            if (!started && Marshal.GetLastPInvokeError() != WindowsCalls.Pending)
            {
                return NothingUnlessGone();
            }

            // An interruption before the call began would not have ended it.
            if (isRead && _interrupted)
            {
                _ = WindowsCalls.CancelIoEx(_port, &overlapped);
            }

            return WindowsCalls.GetOverlappedResult(_port, &overlapped, out int count, wait: true) ? count : NothingUnlessGone();
        }
    }

    private int NothingUnlessGone() =>
        Marshal.GetLastPInvokeError() == WindowsCalls.OperationAborted ? 0 : throw new LinkException($"{_name} is gone; was it unplugged?");
}
