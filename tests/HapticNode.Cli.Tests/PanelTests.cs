namespace HapticNode.Cli.Tests;

/// <summary>A panel of one's own from one file: begun, checked, changed, simulated.</summary>
[TestClass]
public sealed class PanelTests
{
    private const string Tap = "100 ok tap 40\n";

    [TestMethod]
    [DataRow("panel-a")]
    [DataRow("panel-bench")]
    [DataRow("panel-mini")]
    public void ANewPanelPassesItsRulesAndItsBankTheLinter(string from)
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, from);
        Outcome check = Outcome.Of("panel", "check", panel);
        check.AssertSucceeded();
        Assert.Contains("0 wrong", check.Output);
        Outcome lint = Outcome.Of("lint", "--panel", panel);
        Assert.AreEqual(ExitCode.Ok, lint.ExitCode, lint.Output);
    }

    [TestMethod]
    public void ANewPanelOverwritesNothing()
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, "panel-mini");
        Outcome again = Outcome.Of("panel", "new", "mine", "--out", panel);
        Assert.AreEqual(ExitCode.Failed, again.ExitCode);
        Assert.Contains("exists already: nothing was written", again.Error);
    }

    [TestMethod]
    public void AMistypedTemplateGetsTheNearest() => Outcome.Of("panel", "new", "mine", "--from", "panel-mimi")
        .AssertFailed(ExitCode.Usage, "There is no panel 'panel-mimi': expected panel-a, panel-bench or panel-mini; did you mean 'panel-mini'?");

    [TestMethod]
    public void AMistakeIsToldWithFileLineColumnAndTheNearestWord()
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, "panel-mini");
        Change(panel, "load: M1", "load: M7");
        Outcome check = Outcome.Of("panel", "check", panel);
        Assert.AreEqual(ExitCode.Invalid, check.ExitCode);
        StringAssert.Matches(check.Error, new System.Text.RegularExpressions.Regex(@"panel\.yaml:\d+:\d+: lanes\.erm\.load 'M7' is unknown: .*did you mean 'M1'\?"));
    }

    [TestMethod]
    public void APinThatIsChangedInTheFileIsThePinThatIsTouched()
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, "panel-mini");
        Change(panel, "OK: 4,", "OK: 13,");
        string scenario = Path.Combine(folder.Path, "tap.scenario");
        File.WriteAllText(scenario, Tap);
        Outcome run = Outcome.Of("run", scenario, "--panel", panel, "--json");
        run.AssertSucceeded();
        Assert.Contains("\"board\": \"mine\"", run.Output);
        Assert.Contains("mini.bank", run.Output);
    }

    [TestMethod]
    public void AButtonThatClosesToTheSupplyIsPressedAllTheSame()
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, "panel-mini");
        Change(panel, "ok: { nets: [OK] }", "ok: { nets: [OK], active: high }");
        string scenario = Path.Combine(folder.Path, "tap.scenario");
        File.WriteAllText(scenario, Tap);
        string report = Path.Combine(folder.Path, "report");
        Outcome.Of("run", scenario, "--panel", panel, "--out", report).AssertSucceeded();
        string trace = File.ReadAllText(Path.Combine(report, "trace.csv"));
        Assert.Contains("bump", trace);
        Assert.Contains("red", trace);
    }

    [TestMethod]
    [DataRow("reverse: true")]
    [DataRow("cycles: 12")]
    [DataRow("rest: \"00\"")]
    [DataRow("cycles: 12, rest: \"01\", reverse: true")]
    public void AnEncoderTurnsAsItsFactsSay(string facts)
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, "panel-mini");
        Change(panel, "detents: 24 }", "detents: 24, " + facts + " }");
        string scenario = Path.Combine(folder.Path, "turn.scenario");
        File.WriteAllText(scenario, "100 dial turn 5 at 20/s\n900 dial turn -2 at 20/s\n");
        Outcome run = Outcome.Of("run", scenario, "--panel", panel);
        run.AssertSucceeded();
        Assert.Contains("7 felt, 0 false, 0 missed", run.Output);
    }

    [TestMethod]
    public void WhatNoLongerFollowsFromTheFileIsRemoved()
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, "panel-mini");
        Outcome.Of("panel", "build", panel).AssertSucceeded();
        string drawing = Path.Combine(panel, "wiring-mine.svg");
        Assert.IsTrue(File.Exists(drawing));
        Change(panel, "\n  mine:\n", "\n  other:\n");
        Outcome.Of("panel", "build", panel).AssertSucceeded();
        Assert.IsFalse(File.Exists(drawing), "The drawing of the board that is gone.");
        Assert.IsTrue(File.Exists(Path.Combine(panel, "wiring-other.svg")));
    }

    [TestMethod]
    public void ANodeThatWasFlashedWithOtherPinsIsTold()
    {
        using var folder = new TemporaryFolder();
        string panel = New(folder, "panel-a");
        Outcome other = Outcome.Of("id", "--port", "sim:", "--panel", panel);
        Assert.AreEqual(ExitCode.Ok, other.ExitCode, other.Error);
        Assert.AreEqual("", other.Error, "A simulated panel is the panel of the file.");
    }

    private static string New(TemporaryFolder folder, string from)
    {
        string panel = Path.Combine(folder.Path, "mine");
        Outcome.Of("panel", "new", "mine", "--from", from, "--out", panel).AssertSucceeded();
        return panel;
    }

    private static void Change(string panel, string old, string changed)
    {
        string file = Path.Combine(panel, "panel.yaml");
        string text = File.ReadAllText(file);
        Assert.Contains(old, text);
        File.WriteAllText(file, text.Replace(old, changed, StringComparison.Ordinal));
    }
}
