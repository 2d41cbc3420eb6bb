using System.Globalization;
using HapticNode.Banks;
using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Simulator;

namespace HapticNode.Cli.Commands.Session;

/// <summary>The way to a node, and the node itself where it is simulated in this process.</summary>
internal sealed class NodeLink : IAsyncDisposable
{
    internal const string Auto = "auto";

    private const string Simulated = "sim:";

    private readonly IByteLink? _nodeEnd;

    private NodeLink(IByteLink bytes, IByteLink? nodeEnd = null, PanelSimulator? simulator = null)
    {
        Bytes = bytes;
        _nodeEnd = nodeEnd;
        Simulator = simulator;
    }

    internal IByteLink Bytes { get; }

    /// <summary>The panel, where it is simulated here; otherwise null.</summary>
    internal PanelSimulator? Simulator { get; }

    /// <summary>Whether looking there does no harm: opening a real port may reset its board, and what was not saved is gone then.</summary>
    internal static bool IsHarmless(string port) =>
        port.StartsWith(Simulated, StringComparison.Ordinal) || port.StartsWith("/dev/pts/", StringComparison.Ordinal);

    /// <exception cref="PortException">There is no such port, or it cannot be opened.</exception>
    internal static async Task<NodeLink> OpenAsync(string port, int baud)
    {
        if (port.StartsWith(Simulated, StringComparison.Ordinal))
        {
            return await SimulateAsync(port[Simulated.Length..]);
        }

        try
        {
            return new NodeLink(SerialPortLink.Open(port == Auto ? FindOnly() : port, baud));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new PortException(PortProblem.Unusable, string.Create(CultureInfo.InvariantCulture, $"No port has {baud} baud."));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Bytes.DisposeAsync();
        if (Simulator is not null)
        {
            await Simulator.DisposeAsync();
            await _nodeEnd!.DisposeAsync();
        }
    }

    private static async Task<NodeLink> SimulateAsync(string flash)
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        var options = new SimulatorOptions
        {
            BankLines = BankFile.Standard().Lines,
            Disk = flash.Length == 0 ? null : FlashFolder.Open(flash),
        };
        return new NodeLink(host, node, await PanelSimulator.StartAsync(options, node));
    }

    private static string FindOnly()
    {
        IReadOnlyList<PortInfo> all = PortList.Find();
        PortInfo[] usb = [.. all.Where(port => port.VendorId is not null)];

        // Some systems do not tell what is behind a port.
        IReadOnlyList<PortInfo> candidates = usb.Length > 0 ? usb : all;
        return candidates.Count switch
        {
            1 => candidates[0].Path,
            0 => throw new PortException(PortProblem.NotFound, "No serial port was found. Check the cable: some only charge. Without a panel, try --port sim:"),
            _ => throw new PortException(PortProblem.NotFound, $"Several ports may be the panel's: {string.Join("; ", candidates)}. Choose one with --port."),
        };
    }
}
