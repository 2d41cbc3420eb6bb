using HapticNode.App.Nodes;
using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Link.Sharing;
using HapticNode.Simulation.Live;

namespace HapticNode.App.Live;

/// <summary>A panel at a port. Other commands of the same user may use the port meanwhile: they go through the studio.</summary>
/// <param name="port">The port, or <c>auto</c> for the only one that may be a panel's.</param>
/// <param name="baud">Its speed in baud.</param>
public sealed class SerialSource(string port, int baud) : IPanelSource
{
    private volatile string? _found;
    private volatile bool _isSimulated;

    /// <inheritdoc/>
    public bool IsSimulated => _isSimulated;

    /// <inheritdoc/>
    public string Place => _found ?? port;

    /// <inheritdoc/>
    public PanelSimulator? Simulator => null;

    /// <summary>Whether a USB device that could be a panel is plugged in.</summary>
    /// <returns>True for one or more.</returns>
    public static bool IsThere() => PortList.Find().Any(found => found.IsUsb);

    /// <inheritdoc/>
    public async Task<IByteLink> OpenAsync(CancellationToken cancellation)
    {
        string found = PortChoice.Find(port);
        _isSimulated = RunningSimulator.Find().Any(simulator => simulator.Port == found);
        _found = found;
        return new SharedLink(await NodeLink.OpenAsync(found, baud, shares: true, cancellation));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Disposing it closes the port and sends those away who share it.
    private sealed class SharedLink(NodeLink link) : IByteLink
    {
        public string Name => link.Bytes.Name;

        public ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellation = default) => link.Bytes.ReadAsync(buffer, cancellation);

        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation = default) => link.Bytes.WriteAsync(bytes, cancellation);

        public ValueTask DisposeAsync() => link.DisposeAsync();
    }
}
