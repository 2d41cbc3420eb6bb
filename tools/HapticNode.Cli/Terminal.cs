using HapticNode.Banks;
using HapticNode.Simulation.Running;
using HapticNode.Simulation.Scenarios;
using Spectre.Console;

namespace HapticNode.Cli;

/// <summary>Where a command writes: its results to one stream, what is wrong to the other.</summary>
internal sealed class Terminal
{
    // Wide enough for the widest table where nobody says how wide the window is.
    private const int DefaultWidth = 110;

    internal Terminal(TextWriter output, TextWriter error)
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
            Styled.Profile.Width = DefaultWidth;
        }
    }

    internal TextWriter Output { get; }

    internal TextWriter Error { get; }

    internal IAnsiConsole Styled { get; }

    /// <summary>Does what a command does, and turns what can go wrong with its files into a message and an exit code.</summary>
    internal int Guard(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (BankException exception)
        {
            Error.WriteLine(exception.Message);
            return ExitCode.Invalid;
        }
        catch (ScenarioException exception)
        {
            Error.WriteLine(exception.Message);
            return ExitCode.Invalid;
        }
        catch (HeapTooSmallException exception)
        {
            Error.WriteLine(exception.Message);
            return ExitCode.Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Error.WriteLine(exception.Message);
            return ExitCode.Failed;
        }
    }
}
