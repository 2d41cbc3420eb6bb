using HapticNode.App.Exchange;

namespace HapticNode.Cli.Exchange;

/// <summary>Turns a request that cannot be met into a message and the exit code of a wrong command line.</summary>
internal static class ExchangeGuard
{
    internal static int Run(Terminal terminal, Func<int> command) => terminal.Guard(() =>
    {
        try
        {
            return command();
        }
        catch (ExchangeException exception)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.Usage;
        }
    });
}
