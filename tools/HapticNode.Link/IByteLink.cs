namespace HapticNode.Link;

/// <summary>A way for bytes in both directions: a serial port, a pseudo terminal, or memory. Disposing it closes it.</summary>
public interface IByteLink : IAsyncDisposable
{
    /// <summary>What to call it in messages, such as the path of the port.</summary>
    public string Name { get; }

    /// <summary>Waits for bytes. There may be one reader at a time.</summary>
    /// <param name="buffer">Where to; not empty.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>How many bytes came, at least one; 0 when the link is closed.</returns>
    /// <exception cref="LinkException">The link is gone, such as a port that was unplugged.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default);

    /// <summary>Sends bytes. Several may write at a time; the bytes of each stay together.</summary>
    /// <param name="bytes">The bytes; they must stay as they are until the task ends.</param>
    /// <param name="cancellation">Ends the waiting for room; some bytes may then have been sent.</param>
    /// <returns>A task that ends when the link has taken the bytes, which is before they arrive.</returns>
    /// <exception cref="LinkException">The link is gone, or takes no bytes.</exception>
    /// <exception cref="OperationCanceledException">The waiting was ended.</exception>
    public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default);
}
