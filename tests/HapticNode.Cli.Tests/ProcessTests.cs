using System.Diagnostics;

namespace HapticNode.Cli.Tests;

/// <summary>The built program, from the outside.</summary>
[TestClass]
public sealed class ProcessTests
{
    [TestMethod]
    public async Task TheDemoRunsAndPrintsItsSummary()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "hapticnode.dll"), "demo", "--json"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        var outcome = new Outcome(process.ExitCode, output, await error);
        outcome.AssertSucceeded();
        Summary.AssertShape(outcome.Json);
    }
}
