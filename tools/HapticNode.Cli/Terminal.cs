using System.Globalization;
using Spectre.Console;

namespace HapticNode.Cli;

/// <summary>Where a command writes: its results to one stream, what is wrong to the other.</summary>
internal sealed class Terminal
{
    // Wide enough for the widest table where nobody says how wide the window is.
    private const int DefaultWidth = 110;
    private const int NarrowestWidth = 40;
    private const int WidestWidth = 1000;

    internal Terminal(TextWriter output, TextWriter error, int? width = null)
    {
        Output = output;
        Error = error;
        bool window = ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;
        Styled = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = window ? AnsiSupport.Detect : AnsiSupport.No,
        });
        if (!window)
        {
            Styled.Profile.Width = width ?? AskedWidth() ?? DefaultWidth;
        }
    }

    // What a shell or a script says; nonsense is passed over.
    private static int? AskedWidth() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int width) && width is >= NarrowestWidth and <= WidestWidth
            ? width : null;

    internal TextWriter Output { get; }

    internal TextWriter Error { get; }

    internal IAnsiConsole Styled { get; }

    /// <summary>Does what a command does; of what goes wrong it prints the message.</summary>
    /// <returns>What the command returns, or the exit code of what went wrong, see <see cref="Failure"/>.</returns>
    internal int Guard(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (Exception exception) when (Failure.CodeOf(exception) is int code)
        {
            Error.WriteLine(Failure.MessageOf(exception));
            return code;
        }
    }

    /// <inheritdoc cref="Guard"/>
    internal async Task<int> GuardAsync(Func<Task<int>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (Failure.CodeOf(exception) is int code)
        {
            Error.WriteLine(Failure.MessageOf(exception));
            return code;
        }
    }
}
