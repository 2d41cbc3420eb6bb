namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class HelpTests
{
    [TestMethod]
    public void ItListsTheCommandsAndTheExitCodes()
    {
        Outcome help = Outcome.Of("--help");
        help.AssertSucceeded();
        Assert.Contains(ExitCode.Help, help.Output);
        foreach (string command in new[] { "run <SCENARIO>", "demo", "cues <NAME>", "bench", "feel <CUE|BANK|TRACE>", "lint <BANK>", "fit <CUE|BANK>", "boards <NAME>", "hardware" })
        {
            Assert.Contains($"  {command}  ", help.Output);
        }
    }

    [TestMethod]
    [DataRow(ExitCode.Ok, "0 ok")]
    [DataRow(ExitCode.Failed, "1 failed")]
    [DataRow(ExitCode.Usage, "2 wrong command line")]
    [DataRow(ExitCode.Invalid, "4 a bank")]
    [DataRow(ExitCode.Fault, "6 the node latched a fault")]
    [DataRow(ExitCode.Interrupted, "130 ended by Ctrl-C")]
    public void AnExitCodeKeepsItsNumber(int code, string listed)
    {
        Assert.StartsWith($"{code} ", listed);
        Assert.Contains(listed, ExitCode.Help);
    }

    [TestMethod]
    [DataRow("run", "--bank", "--board", "--speed", "--until", "--out", "--json")]
    [DataRow("demo", "--speed", "--out", "--json")]
    [DataRow("cues", "--bank")]
    [DataRow("bench", "--captures", "--json")]
    public void EveryCommandListsItsOptions(string command, params string[] options)
    {
        Outcome help = Outcome.Of(command, "--help");
        help.AssertSucceeded();
        foreach (string option in options)
        {
            Assert.Contains($"  {option}", help.Output);
        }
    }

    [TestMethod]
    public void AnUnknownOptionNamesTheNearest() => Outcome.Of("ports", "--jsn").AssertFailed(
        ExitCode.Usage, "Unrecognized command or argument '--jsn'.", "Did you mean '--json'?", "See 'hapticnode ports --help'.");

    [TestMethod]
    public void NoCommandIsAWrongCommandLine() =>
        Outcome.Of().AssertFailed(ExitCode.Usage, "Required command was not provided.", "See 'hapticnode --help'.");
}
