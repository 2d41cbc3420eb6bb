namespace HapticNode.Cli.Tests.Session;

[TestClass]
public sealed class SessionHelpTests
{
    [TestMethod]
    [DataRow(ExitCode.NoDevice, "3 no board")]
    [DataRow(ExitCode.LinkLost, "5 the board does not answer")]
    [DataRow(ExitCode.Refused, "7 the node refused a request")]
    [DataRow(ExitCode.TestFailed, "8 a panel did not pass its test")]
    public void AnExitCodeKeepsItsNumber(int code, string listed)
    {
        Assert.StartsWith($"{code} ", listed);
        Assert.Contains(listed, ExitCode.Help);
    }

    [TestMethod]
    [DataRow("id")]
    [DataRow("play")]
    [DataRow("stop")]
    [DataRow("clear")]
    [DataRow("get")]
    [DataRow("set")]
    [DataRow("send")]
    [DataRow("save")]
    [DataRow("revert")]
    [DataRow("factory")]
    [DataRow("diff")]
    [DataRow("stats")]
    [DataRow("watch", "--rate", "--seconds")]
    [DataRow("pull")]
    [DataRow("push", "--dry-run", "--save")]
    [DataRow("record", "--out", "--levels", "--seconds")]
    [DataRow("panel-test", "--out", "--serial", "--tester")]
    public void EveryCommandThatTalksToANodeSaysToWhich(string command, params string[] options)
    {
        Outcome help = Outcome.Of(command, "--help");
        help.AssertSucceeded();
        foreach (string option in options.Concat(["--port", "--baud", "--json"]))
        {
            Assert.Contains($"  {option}", help.Output);
        }
    }

    [TestMethod]
    public void TheSimulatorListsItsOptions()
    {
        string help = Outcome.Of("sim", "--help").Output;
        foreach (string option in new[] { "--bank", "--flash", "--panel", "--show", "--board", "--speed" })
        {
            Assert.Contains($"  {option}", help);
        }
    }
}
