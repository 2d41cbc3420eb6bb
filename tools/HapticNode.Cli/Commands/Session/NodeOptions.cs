using System.CommandLine;
using HapticNode.App.Nodes;

namespace HapticNode.Cli.Commands.Session;

/// <summary>The options that say which node a command talks to, and how it tells what came of it.</summary>
internal sealed class NodeOptions
{
    private const string Variable = "HAPTICNODE_PORT";

    internal Option<string> Port { get; } = new("--port")
    {
        Description = $"Where the node is: a serial port, auto (the only USB port or running simulator), id:SERIAL (a USB serial number), tcp:HOST:PORT, "
            + $"or sim: (a panel simulated for this command; sim:DIR keeps its flash in a folder). The variable {Variable} changes the default.",
        HelpName = "auto|PATH|id:SERIAL|tcp:HOST:PORT|sim:",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } port ? port : PortChoice.Auto,
    };

    internal Option<int> Baud { get; } = CommonOptions.Baud();

    internal PanelOption Panel { get; } = new("Folder with a panel.yaml: compared with what the node was flashed with; with sim:, the panel that is simulated.");

    internal Option<bool> Json { get; } = new("--json") { Description = "Print what came of it as JSON, alone on standard output." };

    /// <summary>Puts the options on a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(Port);
        command.Add(Baud);
        command.Add(Panel.Option);
        command.Add(Json);
    }

    /// <summary>Opens the way to the node that a command line names.</summary>
    internal Task<NodeLink> OpenLinkAsync(ParseResult parsed, bool shares = false, CancellationToken cancellation = default) =>
        NodeLink.OpenAsync(parsed.GetValue(Port)!, parsed.GetValue(Baud), shares, cancellation, Panel.Read(parsed)?.Simulated);

    /// <summary>Opens a session with the node that a command line names.</summary>
    internal async Task<NodeConnection> OpenAsync(ParseResult parsed, bool shares, CancellationToken cancellation) =>
        await NodeConnection.OpenAsync(await OpenLinkAsync(parsed, shares, cancellation), cancellation: cancellation);
}
