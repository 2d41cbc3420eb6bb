using System.Text.Json;

namespace HapticNode.Cli.Tests;

/// <summary>What one call of the command came to.</summary>
/// <param name="ExitCode">What it ended with.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>The output as JSON. Fails the test when there is anything else on it.</summary>
    internal JsonElement Json => JsonSerializer.Deserialize<JsonElement>(Output);

    /// <summary>The lines on standard error.</summary>
    internal string[] ErrorLines => Error.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Calls the command in this process.</summary>
    internal static Outcome Of(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = Program.Run(arguments, output, error);
        return new Outcome(exitCode, output.ToString(), error.ToString());
    }

    internal void AssertFailed(int exitCode, params string[] errorLines)
    {
        CollectionAssert.AreEqual(errorLines, ErrorLines);
        Assert.AreEqual("", Output);
        Assert.AreEqual(exitCode, ExitCode);
    }

    internal void AssertSucceeded()
    {
        Assert.AreEqual("", Error);
        Assert.AreEqual(Cli.ExitCode.Ok, ExitCode);
    }
}
