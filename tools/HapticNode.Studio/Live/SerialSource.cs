using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Simulator;

namespace HapticNode.Studio.Live;

/// <summary>A panel at a serial port.</summary>
/// <param name="port">The port.</param>
/// <param name="baud">Its speed in baud.</param>
public sealed class SerialSource(string port, int baud) : IPanelSource
{
    /// <inheritdoc/>
    public bool IsSimulated => false;

    /// <inheritdoc/>
    public string Place => port;

    /// <inheritdoc/>
    public PanelSimulator? Simulator => null;

    /// <summary>The port of the only USB device that could be a panel: opening a port may reset what is behind it, and somebody else's should not be.</summary>
    /// <returns>The port, or null where there is none or more than one.</returns>
    public static string? FindOnly()
    {
        PortInfo[] usb = [.. PortList.Find().Where(found => found.VendorId is not null)];
        return usb.Length == 1 ? usb[0].Path : null;
    }

    /// <inheritdoc/>
    public Task<IByteLink> OpenAsync(CancellationToken cancellation) => Task.FromResult<IByteLink>(SerialPortLink.Open(port, baud));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
