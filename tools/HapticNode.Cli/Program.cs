using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using HapticNode.Cli.Commands;
using HapticNode.Cli.Commands.Measuring;
using HapticNode.Cli.Commands.Session;
using HapticNode.Documents.Problems;

namespace HapticNode.Cli;

/// <summary>The <c>hapticnode</c> command.</summary>
public static class Program
{
    /// <summary>Runs the command.</summary>
    /// <param name="arguments">The command line.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Main(string[] arguments)
    {
        // The code page that Windows begins with has neither the lines of tables nor the bars of pictures.
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return Run(arguments, Console.Out, Console.Error);
    }

    /// <summary>Runs the command with streams of its caller's.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">For results.</param>
    /// <param name="error">For what is wrong.</param>
    /// <param name="width">How many columns a table may have; null for what the window or its shell says.</param>
    internal static int Run(string[] arguments, TextWriter output, TextWriter error, int? width = null)
    {
        var terminal = new Terminal(output, error, width);
        var root = new RootCommand("Tools for HapticNode panels: run the firmware on a virtual board, look at cues. " + ExitCode.Help)
        {
            RunCommand.Create(terminal),
            DemoCommand.Create(terminal),
            CuesCommand.Create(terminal),
            FeelCommand.Create(terminal),
            LintCommand.Create(terminal),
            FitCommand.Create(terminal),
            ImportCommand.Create(terminal),
            ExportCommand.Create(terminal),
            FormatsCommand.Create(terminal),
            MeasureCommand.Create(terminal),
            YieldCommand.Create(terminal),
            BenchCommand.Create(terminal),
            BoardsCommand.Create(terminal),
            BuildCommand.Create(terminal),
            ImageCommand.Create(terminal),
            FlashCommand.Create(terminal),
            HardwareCommand.Create(terminal),
            PanelCommand.Create(terminal),
            StudioCommand.Create(terminal),
        };
        foreach (Command command in SessionCommands.Create(terminal))
        {
            root.Add(command);
        }

        if (IsOutsideOfLine(arguments))
        {
            return ExitCode.Ok;
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

        if ((Unknown(parsed) ?? UnknownOption(parsed)) is { } unknown && NearestWord.Of(unknown, Names(parsed.CommandResult.Command, unknown)) is { } nearest)
        {
            error.WriteLine($"Did you mean '{nearest}'?");
        }

        error.WriteLine($"See 'hapticnode {string.Join(' ', [.. Path(parsed.CommandResult), "--help"])}'.");
        return ExitCode.Usage;
    }

    // A word where the name of a command should stand.
    private static string? Unknown(ParseResult parsed) =>
        parsed.CommandResult.Command.Subcommands.Count > 0 ? parsed.UnmatchedTokens.FirstOrDefault(word => !word.StartsWith('-')) : null;

    private static string? UnknownOption(ParseResult parsed) => parsed.UnmatchedTokens.FirstOrDefault(word => word.StartsWith("--", StringComparison.Ordinal));

    private static IEnumerable<string> Names(Command command, string unknown) => unknown.StartsWith('-')
        ? command.Options.Select(option => option.Name)
        : command.Subcommands.Select(each => each.Name);

    // A shell asks for completions with '[suggest:12] "line"'. The library throws for a position outside of the line, where nothing can be suggested.
    private static bool IsOutsideOfLine(string[] arguments)
    {
        const string Directive = "[suggest:";
        return arguments is [var first, ..]
            && first.StartsWith(Directive, StringComparison.Ordinal)
            && first.EndsWith(']')
            && !(int.TryParse(first.AsSpan()[Directive.Length..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int position)
                && position <= string.Join(' ', arguments.Skip(1)).Length);
    }

    private static IEnumerable<string> Path(CommandResult command) =>
        command.Parent is CommandResult parent ? Path(parent).Append(command.Command.Name) : [];
}
