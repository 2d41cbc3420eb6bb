using System.CommandLine;
using HapticNode.Cli.Commands;

namespace HapticNode.Cli;

/// <summary>The <c>hapticnode</c> command.</summary>
public static class Program
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The command line.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Main(string[] arguments) => Run(arguments, Console.Out, Console.Error);

    internal static int Run(string[] arguments, TextWriter output, TextWriter error)
    {
        var terminal = new Terminal(output, error);
        var root = new RootCommand("Tools for HapticNode panels: run the firmware on a virtual board, look at cues. " + ExitCode.Help)
        {
            RunCommand.Create(terminal),
            DemoCommand.Create(terminal),
        };
        ParseResult parsed = root.Parse(arguments);
        int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
    }
}
