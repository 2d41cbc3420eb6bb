using System.CommandLine;

namespace HapticNode.Cli.Commands.Session;

/// <summary>All commands that talk to a node.</summary>
internal static class SessionCommands
{
    internal static IEnumerable<Command> Create(Terminal terminal) =>
    [
        SimCommand.Create(terminal),
        PortsCommand.Create(terminal),
        ConsoleCommand.Create(terminal),
        .. RequestCommands.Create(terminal),
        CalibrateCommand.Create(terminal),
        StopCommand.Create(terminal),
        StatsCommand.Create(terminal),
        WatchCommand.Create(terminal),
        PullCommand.Create(terminal),
        PushCommand.Create(terminal),
        RecordCommand.Create(terminal),
        TuneCommand.Create(terminal),
        PanelTestCommand.Create(terminal),
    ];
}
