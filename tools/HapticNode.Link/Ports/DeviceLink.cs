namespace HapticNode.Link.Ports;

/// <summary>Makes a link of a device: a thread of its own waits for bytes, so that they are passed on the moment they come.</summary>
internal sealed class DeviceLink : IByteLink
{
    private readonly IPortDevice _device;
    private readonly TimeSpan _patience;
    private readonly bool _losesWhenStuck;
    private readonly ByteQueue _received = new();
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly Thread _reader;
    private bool _stuck;
    private bool _disposed;

    /// <summary>Starts to receive.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="device">The device; the link disposes it.</param>
    /// <param name="patience">How long to wait for room to write.</param>
    /// <param name="losesWhenStuck">
    /// Whether bytes are lost without a word where there was no room for so long, and further ones at once until there is; otherwise that is an error.
    /// </param>
    internal DeviceLink(string name, IPortDevice device, TimeSpan patience, bool losesWhenStuck)
    {
        Name = name;
        _device = device;
        _patience = patience;
        _losesWhenStuck = losesWhenStuck;
        _reader = new Thread(Receive) { IsBackground = true, Name = $"read {name}" };
        _reader.Start();
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => _received.ReadAsync(buffer, cancellation);

    /// <inheritdoc/>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation);
        try
        {
            while (!bytes.IsEmpty)
            {
                ObjectDisposedException.ThrowIf(_disposed, this);
                int count = _device.Write(bytes.Span);
                bytes = bytes[count..];
                if (count > 0)
                {
                    _stuck = false;
                }
                else if (!await HasRoomAsync())
                {
                    return;
                }

                cancellation.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _device.Interrupt();
        await _writing.WaitAsync();
        try
        {
            if (!_disposed)
            {
                _disposed = true;
                _reader.Join();
                _device.Dispose();
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private async ValueTask<bool> HasRoomAsync()
    {
        if (!_stuck && await Task.Run(() => _device.WaitForRoom(_patience)))
        {
            return true;
        }

        _stuck = true;
        return _losesWhenStuck ? false : throw new LinkException($"{Name} takes no bytes.");
    }

    private void Receive()
    {
        byte[] buffer = new byte[4096];
        try
        {
            int count = _device.Read(buffer);
            while (count > 0)
            {
                _received.Add(buffer.AsSpan(0, count));
                count = _device.Read(buffer);
            }

            _received.End();
        }
        catch (LinkException exception)
        {
            _received.End(exception.Message);
        }
    }
}
