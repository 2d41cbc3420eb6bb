using System.CommandLine;
using HapticNode.App.Nodes;
using HapticNode.Cli.Rendering.Session;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary><c>hapticnode stop</c>: the stop byte goes out before anything else is said.</summary>
internal static class StopCommand
{
    // Three times, since it can be lost as any byte can, and a stop must arrive.
    private static readonly byte[] s_stop = [3, 3, 3];

    internal static Command Create(Terminal terminal)
    {
        var options = new NodeOptions();
        var command = new Command("stop", "Make all outputs neutral, at once, and latch the node until 'clear'.");
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => terminal.GuardAsync(async () =>
        {
            await using NodeLink link = await options.OpenLinkAsync(parsed, cancellation: cancellation);
            await link.Bytes.WriteAsync(s_stop, cancellation);
            await using NodeSession session = await NodeSession.OpenAsync(link.Bytes, cancellation: cancellation);
            Reply reply = await session.SendAsync("id", cancellation);
            await session.CloseAsync(cancellation);
            if (parsed.GetValue(options.Json))
            {
                return ReplyView.Write(terminal, "stop", reply, json: true);
            }

            terminal.Output.WriteLine($"fault={session.Identity.Fault}; 'hapticnode clear' lets cues play again");
            return ExitCode.Ok;
        }));
        return command;
    }
}
