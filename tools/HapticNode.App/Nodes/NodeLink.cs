using System.Globalization;
using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Link.Sharing;
using HapticNode.Link.Sockets;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Live;

namespace HapticNode.App.Nodes;

/// <summary>The way to a node, and the node itself where it is simulated in this process. Disposing it ends both.</summary>
public sealed class NodeLink : IAsyncDisposable
{
    private const string Simulated = "sim:";
    private const int BusyTries = 10;

    private static readonly TimeSpan s_busyPause = TimeSpan.FromMilliseconds(200);

    private readonly List<IAsyncDisposable> _parts;

    private NodeLink(IByteLink bytes, List<IAsyncDisposable> parts, PanelSimulator? simulator = null)
    {
        Bytes = bytes;
        _parts = parts;
        Simulator = simulator;
    }

    /// <summary>The way for bytes.</summary>
    public IByteLink Bytes { get; }

    /// <summary>The panel, where it is simulated here; otherwise null.</summary>
    public PanelSimulator? Simulator { get; }

    /// <summary>Whether the link goes through another program that holds the port.</summary>
    public bool IsShared { get; private init; }

    /// <summary>Tells whether opening a port does no harm: it may reset a real board, and what was not saved is gone then.</summary>
    /// <param name="port">The port as a command line has it.</param>
    /// <returns>True for one that is simulated.</returns>
    public static bool IsHarmless(string port) =>
        port.StartsWith(Simulated, StringComparison.Ordinal)
        || port.StartsWith("/dev/pts/", StringComparison.Ordinal)
        || TcpAddress.Is(port);

    /// <summary>Opens the way to a node: through the program that holds the port, where one shares it, or else the port itself.</summary>
    /// <param name="port"><c>auto</c>, <c>id:SERIAL</c>, a serial port, <c>tcp:HOST:PORT</c>, or <c>sim:</c> with the folder of its flash, if any.</param>
    /// <param name="baud">Speed of a serial port, in baud.</param>
    /// <param name="shares">Whether other programs of this user may use the port meanwhile, through this one.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <param name="panel">The panel that is simulated with <c>sim:</c>; null for the reference panel.</param>
    /// <returns>The way to the node.</returns>
    /// <exception cref="PortException">There is no such port, or it cannot be opened.</exception>
    /// <exception cref="LinkException">The port was to be shared, and no node answers there.</exception>
    public static async Task<NodeLink> OpenAsync(string port, int baud = SerialPortLink.DefaultBaud, bool shares = false, CancellationToken cancellation = default, SimulatedPanel? panel = null)
    {
        if (port.StartsWith(Simulated, StringComparison.Ordinal))
        {
            return await SimulateAsync(port[Simulated.Length..], panel ?? SimulatedPanel.Default);
        }

        string found = PortChoice.Find(port);
        for (int attempt = 0; ; attempt++)
        {
            if (await HubServer.ConnectAsync(found, cancellation) is { } shared)
            {
                return new NodeLink(shared, [shared]) { IsShared = true };
            }

            try
            {
                IByteLink link = await OpenPortAsync(found, baud, cancellation);
                return shares ? await ShareAsync(link, found, cancellation) : new NodeLink(link, [link]);
            }
            catch (PortException exception) when (exception.Problem == PortProblem.Busy && attempt < BusyTries)
            {
                // Another command may be about to end, or to share the port.
                await Task.Delay(s_busyPause, cancellation);
            }
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (IAsyncDisposable part in _parts)
        {
            await part.DisposeAsync();
        }
    }

    private static async Task<IByteLink> OpenPortAsync(string port, int baud, CancellationToken cancellation)
    {
        if (TcpAddress.Is(port))
        {
            return await SocketLink.ConnectAsync(TcpAddress.Parse(port), cancellation);
        }

        try
        {
            return SerialPortLink.Open(port, baud);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new PortException(PortProblem.Unusable, string.Create(CultureInfo.InvariantCulture, $"No port has {baud} baud."));
        }
    }

    private static async Task<NodeLink> ShareAsync(IByteLink link, string port, CancellationToken cancellation)
    {
        try
        {
            NodeHub hub = await NodeHub.StartAsync(link, cancellation: cancellation);
            List<IAsyncDisposable> parts = [hub, link];
            if (HubServer.Start(hub, port) is { } server)
            {
                parts.Insert(0, server);
            }

            IByteLink own = hub.Connect();
            parts.Insert(0, own);
            return new NodeLink(own, parts);
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }
    }

    private static async Task<NodeLink> SimulateAsync(string flash, SimulatedPanel panel)
    {
        (MemoryLink host, MemoryLink node) = MemoryLink.CreatePair();
        var options = new SimulatorOptions
        {
            Panel = panel,
            BankLines = panel.BankLines,
            Disk = flash.Length == 0 ? null : FlashFolder.Open(flash),
        };
        PanelSimulator simulator = await PanelSimulator.StartAsync(options, node);
        return new NodeLink(host, [host, simulator, node], simulator);
    }
}
