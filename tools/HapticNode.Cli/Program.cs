using System.CommandLine;
using System.CommandLine.Parsing;
using HapticNode.Cli.Commands;
using HapticNode.Cli.Commands.Session;

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
            CuesCommand.Create(terminal),
            FeelCommand.Create(terminal),
            LintCommand.Create(terminal),
            FitCommand.Create(terminal),
            BenchCommand.Create(terminal),
            BoardsCommand.Create(terminal),
            ImageCommand.Create(terminal),
            FlashCommand.Create(terminal),
            HardwareCommand.Create(terminal),
        };
        foreach (Command command in SessionCommands.Create(terminal))
        {
            root.Add(command);
        }

        ParseResult parsed = root.Parse(arguments);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }

        foreach (ParseError problem in parsed.Errors)
        {
            error.WriteLine(problem.Message);
        }

        error.WriteLine($"See 'hapticnode {string.Join(' ', [.. Path(parsed.CommandResult), "--help"])}'.");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Path(CommandResult command) =>
        command.Parent is CommandResult parent ? Path(parent).Append(command.Command.Name) : [];
}
