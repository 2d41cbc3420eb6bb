using System.CommandLine;
using HapticNode.App.Nodes;
using HapticNode.App.Panels;

namespace HapticNode.Cli.Commands.Session;

/// <summary>What all commands that talk to a node have in common.</summary>
internal static class SessionCommand
{
    /// <summary>Makes a command that opens a session, does something and closes it.</summary>
    internal static Command Create(Terminal terminal, string name, string description, IEnumerable<Symbol> symbols, Func<SessionCall, Task<int>> act) =>
        Create<object?>(terminal, name, description, symbols, shares: false, (call, _) => act(call), _ => null);

    /// <summary>Makes a command that reads something, before a port is opened for it, and does something with it. It is read once: a pipe has nothing for a second time.</summary>
    internal static Command Create<T>(
        Terminal terminal, string name, string description, IEnumerable<Symbol> symbols, Func<SessionCall, T, Task<int>> act, Func<ParseResult, T> read) =>
        Create(terminal, name, description, symbols, shares: false, act, read);

    /// <summary>Makes a command that holds a port for long, and lets other commands use it meanwhile.</summary>
    internal static Command CreateLasting(
        Terminal terminal, string name, string description, IEnumerable<Symbol> symbols, Func<SessionCall, Task<int>> act, Action<ParseResult>? check = null) =>
        Create<object?>(terminal, name, description, symbols, shares: true, (call, _) => act(call), parsed =>
        {
            check?.Invoke(parsed);
            return null;
        });

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

    private static Command Create<T>(
        Terminal terminal, string name, string description, IEnumerable<Symbol> symbols, bool shares, Func<SessionCall, T, Task<int>> act, Func<ParseResult, T> read)
    {
        var options = new NodeOptions();
        Command command = Make(name, description, symbols);
        options.AddTo(command);
        command.SetAction((parsed, cancellation) => terminal.GuardAsync(async () =>
        {
            Task<NodeConnection> Open(CancellationToken token) => options.OpenAsync(parsed, shares, token);

            T what = read(parsed);
            await using NodeConnection connection = await Open(cancellation);
            if (options.Panel.Read(parsed) is { } panel && PanelMeeting.Difference(connection.Session.Identity, panel) is { } difference)
            {
                terminal.Error.WriteLine(difference);
            }

            if (DriverReport.Advice(connection.Session.Identity.Fields.GetValueOrDefault(DriverReport.Name)) is { } advice)
            {
                terminal.Error.WriteLine(advice);
            }

            return await act(new SessionCall(parsed, connection, Open, terminal, parsed.GetValue(options.Json), cancellation), what);
        }));
        return command;
    }
}
