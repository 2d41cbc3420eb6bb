using System.CommandLine;
using HapticNode.Cli;

namespace HapticNode.Deployment.Tests.Support;

/// <summary>A command, run as the program runs it, with what it wrote. There is no window.</summary>
internal sealed class CommandRun
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    internal CommandRun(Func<Terminal, Command> create, params string[] arguments)
    {
        ParseResult parsed = create(new Terminal(_output, _error)).Parse(arguments);
        Problems = [.. parsed.Errors.Select(problem => problem.Message)];
        ExitCode = Problems.Count > 0
            ? Cli.ExitCode.Usage
            : parsed.Invoke(new InvocationConfiguration { Output = _output, Error = _error, EnableDefaultExceptionHandler = false });
    }

    /// <summary>What is wrong with the command line.</summary>
    internal IReadOnlyList<string> Problems { get; }

    internal int ExitCode { get; }

    internal string Output => _output.ToString();

    internal string Error => _error.ToString();
}
