using System.CommandLine;
using HapticNode.Link.Ports;

namespace HapticNode.Cli.Commands.Session;

/// <summary>The options that say which node a command talks to, and how it tells what came of it.</summary>
internal sealed class NodeOptions
{
    private const string Variable = "HAPTICNODE_PORT";

    internal Option<string> Port { get; } = new("--port")
    {
        Description = $"Where the node is: a serial port, auto (the only one of a USB device), or sim: (a panel simulated for this command; "
            + $"sim:DIR keeps its flash in a folder). The variable {Variable} changes the default.",
        HelpName = "auto|PATH|sim:",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } port ? port : NodeLink.Auto,
    };

    internal Option<int> Baud { get; } = new("--baud")
    {
        Description = "Speed of the serial port.",
        HelpName = "BAUD",
        DefaultValueFactory = _ => SerialPortLink.DefaultBaud,
    };

    internal Option<bool> Json { get; } = new("--json") { Description = "Print what came of it as JSON, alone on standard output." };

    /// <summary>Puts the options on a command.</summary>
    internal void AddTo(Command command)
    {
        command.Add(Port);
        command.Add(Baud);
        command.Add(Json);
    }

    /// <summary>Opens the way to the node that a command line names.</summary>
    internal Task<NodeLink> OpenLinkAsync(ParseResult parsed) => NodeLink.OpenAsync(parsed.GetValue(Port)!, parsed.GetValue(Baud));
}
