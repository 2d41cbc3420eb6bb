using System.CommandLine;
using HapticNode.App.Nodes;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode stats</c>.</summary>
internal static class StatsCommand
{
    internal static Command Create(Terminal terminal) => SessionCommand.Create(
        terminal,
        "stats",
        "Show latencies, counts and heat since the node started. Times are in microseconds, heat in milliseconds of full drive.",
        [],
        async call =>
        {
            Reply reply = await call.Connection.SendAsync("stats", call.Cancellation);
            if (!reply.Ok)
            {
                return ReplyView.Write(terminal, "stats", reply, call.Json);
            }

            NodeStats stats = NodeStats.Of(reply.DataLines);
            if (call.Json)
            {
                terminal.Output.WriteLine(SessionJson.Whole(stats.Groups));
            }
            else
            {
                NodeStatsTable.Write(stats, terminal.Styled);
            }

            return ExitCode.Ok;
        });
}
