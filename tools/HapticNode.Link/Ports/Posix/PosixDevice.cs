using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Posix;

/// <summary>An open terminal on Linux or macOS.</summary>
internal sealed class PosixDevice : IPortDevice
{
    private readonly string _name;
    private readonly SafeFileHandle _file;
    private readonly SafeFileHandle _wakeRead;
    private readonly SafeFileHandle _wakeWrite;

    /// <summary>Takes a terminal over.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="file">The terminal, opened so that calls do not wait; it is closed with this device.</param>
    internal PosixDevice(string name, SafeFileHandle file)
    {
        _name = name;
        _file = file;
        Span<int> ends = stackalloc int[2];
        if (PosixCalls.Pipe(ends) != 0)
        {
            throw PortException.Unusable(name, PosixCalls.LastErrorText);
        }

        _wakeRead = new SafeFileHandle(ends[0], ownsHandle: true);
        _wakeWrite = new SafeFileHandle(ends[1], ownsHandle: true);
    }

    /// <summary>Opens a serial port.</summary>
    /// <exception cref="PortException">It cannot be opened.</exception>
    internal static PosixDevice Open(string path, int baud)
    {
        PosixTerminal terminal = PosixTerminal.Current;
        SafeFileHandle file = PosixCalls.Open(path, terminal.OpenFlags);
        if (file.IsInvalid)
        {
            throw PosixCalls.LastError switch
            {
                PosixCalls.NoEntry or PosixCalls.NoSuchDeviceOrAddress or PosixCalls.NoDevice => PortException.NotFound(path),
                PosixCalls.AccessDenied or PosixCalls.NotPermitted => PortException.Denied(path),
                PosixCalls.DeviceBusy => PortException.Busy(path),
                _ => PortException.Unusable(path, PosixCalls.LastErrorText),
            };
        }

        try
        {
            if (!PosixCalls.TryLock(file))
            {
                throw PortException.Busy(path);
            }

            if (terminal.MakeRaw(file, baud) is { } problem)
            {
                throw PortException.Unusable(path, problem);
            }

            // A pseudo terminal, which has no lines, is kept open by its other end; a claim would then outlast this process.
            if (terminal.ReleaseLines(file))
            {
                terminal.Claim(file);
            }

            // What was received before is of another session, and adapters are known to hand out stale bytes.
            _ = PosixCalls.Flush(file, terminal.BothQueues);
            return new PosixDevice(path, file);
        }
        catch (PortException)
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public int Read(Span<byte> buffer)
    {
        Span<PosixCalls.PollEntry> entries = stackalloc PosixCalls.PollEntry[2];
        while (true)
        {
            entries[0] = EntryFor(_file, PosixCalls.Readable);
            entries[1] = EntryFor(_wakeRead, PosixCalls.Readable);
            if (PosixCalls.Poll(entries, 2, -1) < 0)
            {
                ThrowUnlessTemporary();
                continue;
            }

            if (entries[1].Found != 0)
            {
                return 0;
            }

            int count = (int)PosixCalls.Read(_file, buffer, buffer.Length);
            if (count > 0)
            {
                return count;
            }

            if (count == 0)
            {
                throw Gone();
            }

            ThrowUnlessTemporary();
        }
    }

    /// <inheritdoc/>
    public void Interrupt()
    {
        if (!_wakeWrite.IsClosed)
        {
            _ = PosixCalls.Write(_wakeWrite, [0], 1);
        }
    }

    /// <inheritdoc/>
    public int Write(ReadOnlySpan<byte> bytes)
    {
        int count = (int)PosixCalls.Write(_file, bytes, bytes.Length);
        if (count < 0)
        {
            ThrowUnlessTemporary();
        }

        return Math.Max(count, 0);
    }

    /// <inheritdoc/>
    public bool WaitForRoom(TimeSpan time)
    {
        Span<PosixCalls.PollEntry> entries = [EntryFor(_file, PosixCalls.Writable)];
        return PosixCalls.Poll(entries, 1, (int)time.TotalMilliseconds) != 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _wakeRead.Dispose();
        _wakeWrite.Dispose();
    }

    private static PosixCalls.PollEntry EntryFor(SafeFileHandle file, short wanted) =>
        new() { File = (int)file.DangerousGetHandle(), Wanted = wanted };

    private void ThrowUnlessTemporary()
    {
        int error = PosixCalls.LastError;
        if (error != PosixCalls.Interrupted && error != PosixTerminal.Current.WouldBlock)
        {
            throw Gone();
        }
    }

    private LinkException Gone() => new($"{_name} is gone; was it unplugged?");
}
