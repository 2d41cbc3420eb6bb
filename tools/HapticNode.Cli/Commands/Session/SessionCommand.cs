using System.CommandLine;
using HapticNode.Banks;
using HapticNode.Link;
using HapticNode.Link.Ports;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary>What all commands that talk to a node have in common.</summary>
internal static class SessionCommand
{
    /// <summary>Makes a command that opens a session, does something and closes it.</summary>
    internal static Command Create(
        Terminal terminal, string name, string description, IEnumerable<Symbol> symbols, Func<SessionCall, Task<int>> act)
    {
        var options = new NodeOptions();
        Command command = Make(name, description, symbols);
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => GuardAsync(terminal, async () =>
        {
            await using NodeConnection connection = await OpenAsync(await options.OpenLinkAsync(parsed), cancellation);
            return await act(new SessionCall(parsed, connection, terminal, parsed.GetValue(options.Json), cancellation));
        }));
        return command;
    }

    internal static Command Make(string name, string description, IEnumerable<Symbol> symbols)
    {
        var command = new Command(name, description);
        foreach (Symbol symbol in symbols)
        {
            if (symbol is Argument argument)
            {
                command.Add(argument);
            }
            else
            {
                command.Add((Option)symbol);
            }
        }

        return command;
    }

    /// <summary>Turns what can go wrong with a node into a message and an exit code.</summary>
    internal static async Task<int> GuardAsync(Terminal terminal, Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (CodeOf(exception) is int code)
        {
            terminal.Error.WriteLine(exception.Message);
            return code;
        }
    }

    private static async Task<NodeConnection> OpenAsync(NodeLink link, CancellationToken cancellation)
    {
        try
        {
            return await NodeConnection.OpenAsync(link, cancellation);
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }
    }

    private static int? CodeOf(Exception exception) => exception switch
    {
        PortException => ExitCode.NoDevice,
        NodeRefusedException => ExitCode.Refused,
        LinkException => ExitCode.LinkLost,
        BankException => ExitCode.Invalid,
        IOException or UnauthorizedAccessException or OperationCanceledException => ExitCode.Failed,
        _ => null,
    };
}
