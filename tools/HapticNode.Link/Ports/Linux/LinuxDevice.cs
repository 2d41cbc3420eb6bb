using Microsoft.Win32.SafeHandles;

namespace HapticNode.Link.Ports.Linux;

/// <summary>An open terminal on Linux.</summary>
internal sealed class LinuxDevice : IPortDevice
{
    private readonly string _name;
    private readonly SafeFileHandle _file;
    private readonly SafeFileHandle _wakeRead;
    private readonly SafeFileHandle _wakeWrite;

    /// <summary>Takes a terminal over.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="file">The terminal, opened so that calls do not wait; it is closed with this device.</param>
    internal LinuxDevice(string name, SafeFileHandle file)
    {
        _name = name;
        _file = file;
        Span<int> ends = stackalloc int[2];
        if (LinuxCalls.Pipe(ends) != 0)
        {
            throw PortException.Unusable(name, LinuxCalls.LastErrorText);
        }

        _wakeRead = new SafeFileHandle(ends[0], ownsHandle: true);
        _wakeWrite = new SafeFileHandle(ends[1], ownsHandle: true);
    }

    /// <summary>Opens a serial port.</summary>
    /// <exception cref="PortException">It cannot be opened.</exception>
    internal static LinuxDevice Open(string path, int baud)
    {
        SafeFileHandle file = LinuxCalls.Open(path, LinuxCalls.OpenFlags);
        if (file.IsInvalid)
        {
            throw LinuxCalls.LastError switch
            {
                LinuxCalls.NoEntry or LinuxCalls.NoSuchDeviceOrAddress or LinuxCalls.NoDevice => PortException.NotFound(path),
                LinuxCalls.AccessDenied or LinuxCalls.NotPermitted => PortException.Denied(path),
                LinuxCalls.DeviceBusy => PortException.Busy(path),
                _ => PortException.Unusable(path, LinuxCalls.LastErrorText),
            };
        }

        try
        {
            if (!LinuxCalls.TryLock(file))
            {
                throw PortException.Busy(path);
            }

            if (LinuxTerminal.MakeRaw(file, baud) is { } problem)
            {
                throw PortException.Unusable(path, problem);
            }

            // A pseudo terminal, which has no lines, is kept open by its other end; a claim would then outlast this process.
            if (LinuxTerminal.ReleaseLines(file))
            {
                LinuxTerminal.Claim(file);
            }

            // What was received before is of another session, and adapters are known to hand out stale bytes.
            _ = LinuxCalls.Flush(file, LinuxCalls.BothQueues);
            return new LinuxDevice(path, file);
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
        Span<LinuxCalls.PollEntry> entries = stackalloc LinuxCalls.PollEntry[2];
        while (true)
        {
            entries[0] = EntryFor(_file, LinuxCalls.Readable);
            entries[1] = EntryFor(_wakeRead, LinuxCalls.Readable);
            if (LinuxCalls.Poll(entries, 2, -1) < 0)
            {
                ThrowUnlessTemporary();
                continue;
            }

            if (entries[1].Found != 0)
            {
                return 0;
            }

            int count = (int)LinuxCalls.Read(_file, buffer, buffer.Length);
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
            _ = LinuxCalls.Write(_wakeWrite, [0], 1);
        }
    }

    /// <inheritdoc/>
    public int Write(ReadOnlySpan<byte> bytes)
    {
        int count = (int)LinuxCalls.Write(_file, bytes, bytes.Length);
        if (count < 0)
        {
            ThrowUnlessTemporary();
        }

        return Math.Max(count, 0);
    }

    /// <inheritdoc/>
    public bool WaitForRoom(TimeSpan time)
    {
        Span<LinuxCalls.PollEntry> entries = [EntryFor(_file, LinuxCalls.Writable)];
        return LinuxCalls.Poll(entries, 1, (int)time.TotalMilliseconds) != 0;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file.Dispose();
        _wakeRead.Dispose();
        _wakeWrite.Dispose();
    }

    private static LinuxCalls.PollEntry EntryFor(SafeFileHandle file, short wanted) =>
        new() { File = (int)file.DangerousGetHandle(), Wanted = wanted };

    private void ThrowUnlessTemporary()
    {
        int error = LinuxCalls.LastError;
        if (error != LinuxCalls.Interrupted && error != LinuxCalls.WouldBlock)
        {
            throw Gone();
        }
    }

    private LinkException Gone() => new($"{_name} is gone; was it unplugged?");
}
