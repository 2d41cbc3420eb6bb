namespace HapticNode.Link.Ports;

/// <summary>What differs between systems about an open port: calls that wait, for a thread that has nothing else to do.</summary>
internal interface IPortDevice : IDisposable
{
    /// <summary>Waits for bytes, without a limit.</summary>
    /// <returns>How many came; 0 once <see cref="Interrupt"/> was called.</returns>
    /// <exception cref="LinkException">The port is gone.</exception>
    public int Read(Span<byte> buffer);

    /// <summary>Ends the waiting of <see cref="Read"/>, now and from now on.</summary>
    public void Interrupt();

    /// <summary>Sends as many bytes as there is room for.</summary>
    /// <returns>How many; 0 where there is no room.</returns>
    /// <exception cref="LinkException">The port is gone.</exception>
    public int Write(ReadOnlySpan<byte> bytes);

    /// <summary>Waits for room.</summary>
    /// <returns>False if there was none for so long.</returns>
    public bool WaitForRoom(TimeSpan time);
}
