namespace HapticNode.Link.FaultInjection;

/// <summary>Makes a good link bad, in both directions: loses, doubles, changes, adds and delays bytes, and resets the node.</summary>
public sealed class FaultyLink : IByteLink
{
    private readonly IByteLink _inner;
    private readonly FaultStream _toNode;
    private readonly FaultStream _toHost;
    private readonly ByteQueue _sent = new();
    private readonly ByteQueue _received = new();
    private readonly CancellationTokenSource _closing = new();
    private readonly Task _sending;
    private readonly Task _receiving;

    /// <summary>Puts faults in front of a link.</summary>
    /// <param name="inner">The good link; it is disposed with this one.</param>
    /// <param name="options">How bad to make it.</param>
    /// <param name="time">Measures stalls.</param>
    /// <param name="reset">Resets the node, or null where it cannot be; the fault is then counted without effect.</param>
    public FaultyLink(IByteLink inner, FaultOptions options, TimeProvider time, Action? reset = null)
    {
        _inner = inner;
        _toNode = new FaultStream(options, options.Seed, Counts, time, reset);
        _toHost = new FaultStream(options, ~options.Seed, Counts, time, reset);
        _sending = PassAsync(_toNode, buffer => _sent.ReadAsync(buffer, _closing.Token), bytes => _inner.WriteAsync(bytes, _closing.Token));
        _receiving = PassAsync(_toHost, buffer => _inner.ReadAsync(buffer, _closing.Token), Deliver);
    }

    /// <summary>How many faults there were so far.</summary>
    public FaultCounts Counts { get; } = new();

    /// <summary>Whether bytes pass unharmed from now on.</summary>
    public bool IsPaused
    {
        get => _toNode.IsPaused;
        set => _toNode.IsPaused = _toHost.IsPaused = value;
    }

    /// <inheritdoc/>
    public string Name => _inner.Name + " (with faults)";

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => _received.ReadAsync(buffer, cancellation);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        _sent.Add(bytes.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _closing.Cancel();
        _sent.End();
        await _inner.DisposeAsync();
        await _sending;
        await _receiving;
    }

    private async Task PassAsync(FaultStream stream, Func<Memory<byte>, ValueTask<int>> read, Func<ReadOnlyMemory<byte>, ValueTask> write)
    {
        try
        {
            await stream.RunAsync(read, write);
            _received.End();
        }
        catch (OperationCanceledException)
        {
            _received.End();
        }
        catch (LinkException exception)
        {
            _received.End(exception.Message);
        }
    }

    private ValueTask Deliver(ReadOnlyMemory<byte> bytes)
    {
        _received.Add(bytes.Span);
        return ValueTask.CompletedTask;
    }
}
