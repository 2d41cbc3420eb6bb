namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class RunErrorTests
{
    [TestMethod]
    public void EveryErrorOfABankIsNamedWithItsPlaceAndTheNearestWord()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("bad.bank", "lane lra motr", "lane lra motor", "cue click", "click.lra 12:100 6:-130", "on ok press play click", "button ok", "on ok pres play click");
        Outcome.Of("run", folder.Write("tap.scenario", "100 ok tap 80"), "--bank", bank).AssertFailed(
            ExitCode.Invalid,
            "bad.bank:1:10: unknown word 'motr': did you mean 'motor'?",
            "bad.bank:4:20: out of range: allowed are -100 to 100",
            "bad.bank:5:4: unknown word 'ok': nothing of that kind has a name yet",
            "bad.bank:7:7: unknown word 'pres': did you mean 'press'?");
    }

    [TestMethod]
    [DataRow("100 okk press", "bad.scenario:1:5: the panel has no control 'okk': ", "did you mean 'ok'?")]
    [DataRow("100 ok pres", "bad.scenario:1:8: 'pres' cannot be done to a control: ", "did you mean 'press'?")]
    [DataRow("100 ok replay gone.csv", "bad.scenario:1:15: there is no file 'gone.csv'", "")]
    [DataRow("soon ok press", "bad.scenario:1:1: ", "a time in milliseconds")]
    public void AnErrorOfAScenarioIsNamedWithItsPlace(string line, string begins, string contains)
    {
        using TemporaryFolder folder = new();
        Outcome run = Outcome.Of("run", folder.Write("bad.scenario", line));
        Assert.AreEqual(ExitCode.Invalid, run.ExitCode);
        Assert.AreEqual("", run.Output);
        Assert.StartsWith(begins, run.Error);
        Assert.Contains(contains, run.Error);
    }

    [TestMethod]
    public void AScenarioThatIsNotThereIsAFailure()
    {
        using TemporaryFolder folder = new();
        string missing = folder.PathOf("gone.scenario");
        Outcome.Of("run", missing).AssertFailed(ExitCode.Failed, $"There is no file '{Path.GetFileName(missing)}' in '{Path.GetDirectoryName(missing)}'");
    }

    [TestMethod]
    public void ABankThatIsNotThereIsAFailure()
    {
        using TemporaryFolder folder = new();
        string missing = folder.PathOf("gone.bank");
        Outcome.Of("run", folder.Write("tap.scenario", "100 ok tap 80"), "--bank", missing).AssertFailed(ExitCode.Failed, $"There is no file '{Path.GetFileName(missing)}' in '{Path.GetDirectoryName(missing)}'");
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("-5")]
    [DataRow("soon")]
    [DataRow("1,5")]
    [DataRow("NaN")]
    [DataRow("1e300")]
    public void UntilTakesATime(string until)
    {
        Outcome.Of("run", "any.scenario", "--until", until).AssertFailed(
            ExitCode.Usage, $"--until takes a time in ms, above 0 and up to 86400000 (a day), not '{until}'.", "See 'hapticnode run --help'.");
    }

    [TestMethod]
    [DataRow(new[] { "run" }, "Required argument missing for command: 'run'.")]
    [DataRow(new[] { "run", "any.scenario", "--speeed", "fast" }, "Unrecognized command or argument '--speeed'.")]
    [DataRow(new[] { "run", "any.scenario", "--board", "panel-z" }, "There is no panel 'panel-z': ")]
    public void AWrongCommandLineIsNamedAndPointsToTheHelp(string[] arguments, string begins)
    {
        Outcome run = Outcome.Of(arguments);
        Assert.AreEqual(ExitCode.Usage, run.ExitCode);
        Assert.StartsWith(begins, run.Error);
        Assert.AreEqual("See 'hapticnode run --help'.", run.ErrorLines[^1]);
    }
}
