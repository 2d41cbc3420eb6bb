namespace HapticNode.Link;

/// <summary>One end of a link within this program. What one end sends the other receives, at once and whole.</summary>
public sealed class MemoryLink : IByteLink
{
    private readonly ByteQueue _incoming;
    private readonly ByteQueue _outgoing;

    private MemoryLink(string name, ByteQueue incoming, ByteQueue outgoing)
    {
        Name = name;
        _incoming = incoming;
        _outgoing = outgoing;
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <summary>Makes both ends.</summary>
    /// <returns>The end of the host and the end of the node; closing one of them closes both.</returns>
    public static (MemoryLink Host, MemoryLink Node) CreatePair() => CreatePair("memory");

    /// <summary>Makes both ends.</summary>
    /// <param name="name">What to call the link in messages.</param>
    /// <returns>The end of the host and the end of the node; closing one of them closes both.</returns>
    public static (MemoryLink Host, MemoryLink Node) CreatePair(string name)
    {
        var toNode = new ByteQueue();
        var toHost = new ByteQueue();
        return (new MemoryLink(name, toHost, toNode), new MemoryLink($"{name} (node)", toNode, toHost));
    }

    /// <inheritdoc/>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => _incoming.ReadAsync(buffer, cancellation);

    /// <inheritdoc/>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default)
    {
        _outgoing.Add(bytes.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _incoming.End();
        _outgoing.End();
        return ValueTask.CompletedTask;
    }
}
