using HapticNode.Actuators.Profiles;
using HapticNode.Feel.Traces;

namespace HapticNode.Cli.Feel;

/// <summary>Turns what can be wrong with profiles and traces into messages and exit codes.</summary>
internal static class FeelGuard
{
    internal static int Run(Terminal terminal, Func<int> command) => terminal.Guard(() =>
    {
        try
        {
            return command();
        }
        catch (ProfileException exception)
        {
            terminal.Error.WriteLine(exception.Message);

            // A profile that is not there is a slip on the command line; one that is wrong is a wrong file.
            return exception.Problems is [{ Line: 0 }] ? ExitCode.Usage : ExitCode.Invalid;
        }
        catch (TraceException exception)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.Invalid;
        }
    });
}
