using System.CommandLine;

namespace HapticNode.Cli.Commands.Session;

/// <summary>Asks before something is lost: at a terminal with a question, in a script by demanding <c>--yes</c>.</summary>
/// <param name="terminal">Where to ask.</param>
/// <param name="input">Where the answer is typed; null for the keyboard, if somebody is there.</param>
internal sealed class Confirmation(Terminal terminal, TextReader? input = null)
{
    /// <summary>What the command ends with when it is not allowed.</summary>
    internal int Refusal { get; private set; } = ExitCode.Failed;

    /// <summary>The option that answers beforehand.</summary>
    internal static Option<bool> Yes() => new("--yes", "-y") { Description = "Do not ask before something is lost." };

    /// <summary>Tells what would be lost, and asks unless the command line has answered.</summary>
    /// <returns>Whether to go on.</returns>
    internal bool Allows(SessionCall call, Option<bool> yes, string loss)
    {
        if (call.Parsed.GetValue(yes))
        {
            if (!call.Json)
            {
                terminal.Output.WriteLine(loss);
            }

            return true;
        }

        if (call.Json || (input is null && Console.IsInputRedirected))
        {
            terminal.Error.WriteLine($"{loss} Nothing was changed. Say --yes to go on.");
            Refusal = ExitCode.Usage;
            return false;
        }

        terminal.Output.Write($"{loss} Go on? [y/N] ");
        terminal.Output.Flush();
        if ((input ?? Console.In).ReadLine()?.Trim() is "y" or "Y" or "yes")
        {
            return true;
        }

        terminal.Error.WriteLine("Nothing was changed.");
        Refusal = ExitCode.Failed;
        return false;
    }
}
