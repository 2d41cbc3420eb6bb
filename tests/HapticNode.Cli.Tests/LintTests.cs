using System.Text.Json;

namespace HapticNode.Cli.Tests;

[TestClass]
public sealed class LintTests
{
    private static readonly string[] s_bad = ["lane lra motor", "lane red light", "cue hard", "hard.lra 60:100 6:-100", "hard.red 100:50"];

    [TestMethod]
    public void AFileThatIsNoBankIsToldInFiftyLines()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("no.bank", string.Concat(Enumerable.Repeat("a line of a letter\n", 400)));

        Outcome lint = Outcome.Of("lint", file);

        Assert.AreEqual(ExitCode.Invalid, lint.ExitCode, lint.Error);
        Assert.Contains("the lines from here on were not looked at: 50 are wrong already", lint.Output);
    }

    [TestMethod]
    public void TheStandardBankPasses()
    {
        Outcome lint = Outcome.Of("lint");
        lint.AssertSucceeded();
        Assert.AreEqual("standard: 0 errors, 0 warnings, modelled", lint.Output.TrimEnd());
    }

    [TestMethod]
    public void TheShippedBankOfTheSmallPanelPasses()
    {
        Outcome lint = Outcome.Of("lint", Path.Combine(HardwareTests.PanelA, "..", "panel-mini", "mini.bank"));
        lint.AssertSucceeded();
        Assert.EndsWith("mini.bank: 0 errors, 0 warnings, modelled", lint.Output.TrimEnd());
    }

    [TestMethod]
    public void AFindingHasItsPlaceReasonSourceAndFixAndAnExitCode()
    {
        using TemporaryFolder folder = new();
        Outcome lint = Outcome.Of("lint", folder.Write("bad.bank", s_bad));
        Assert.AreEqual(ExitCode.Invalid, lint.ExitCode);
        string[] lines = lint.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith("bad.bank:4: error overdriven: hard.lra: 60.0 ms above the rated drive", lines[0]);
        Assert.StartsWith("    source: ", lines[2]);
        Assert.EndsWith("(--fix does it)", lines[3].TrimEnd());
        Assert.AreEqual("bad.bank: 1 error, 0 warnings, modelled", lines[^1].TrimEnd());
    }

    [TestMethod]
    public void AsJsonItIsTheFindingsAlone()
    {
        using TemporaryFolder folder = new();
        Outcome lint = Outcome.Of("lint", folder.Write("bad.bank", s_bad), "--json");
        Assert.AreEqual(ExitCode.Invalid, lint.ExitCode);
        JsonElement finding = lint.Json.GetProperty("findings").EnumerateArray().Single();
        CollectionAssert.AreEqual(
            new[] { "rule", "severity", "line", "cue", "lane", "message", "reason", "source", "fix", "mechanical" },
            finding.EnumerateObject().Select(property => property.Name).ToArray());
        Assert.IsTrue(finding.GetProperty("mechanical").GetBoolean());
    }

    [TestMethod]
    public void AnotherMotorHasOtherFindings()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("own.bank", "lane lra motor", "lane red light", "cue it", "it.lra 8.5:100 6:-100", "it.red 100:50");
        Outcome.Of("lint", bank).AssertSucceeded();
        Assert.Contains("buzzy-click", Outcome.Of("lint", bank, "--motor", "vg1040003d").Output);
        Assert.Contains("too-weak", Outcome.Of("lint", bank, "--motor", "lra=lcm0827a3038f").Output);
    }

    [TestMethod]
    public void FixWritesTheFileAndShowsWhatChanged()
    {
        using TemporaryFolder folder = new();
        string bank = folder.Write("bad.bank", s_bad);
        Outcome lint = Outcome.Of("lint", bank, "--fix");
        lint.AssertSucceeded();
        string[] shown = lint.Output.ReplaceLineEndings("\n").Split('\n');
        CollectionAssert.AreEqual(new[] { "bad.bank:4", "- hard.lra 60:100 6:-100", "+ hard.lra 23.5:100 36.5:50 6:-100" }, shown[..3]);
        Assert.AreEqual("hard.lra 23.5:100 36.5:50 6:-100", File.ReadAllLines(bank)[3]);
    }

    [TestMethod]
    public void TheStandardBankCannotBeWritten() => Outcome.Of("lint", "--fix").AssertFailed(
        ExitCode.Usage, "--fix needs a bank file: the standard bank is part of the firmware.");

    [TestMethod]
    public void TheRulesAreListed()
    {
        Outcome rules = Outcome.Of("lint", "--rules");
        rules.AssertSucceeded();
        foreach (string rule in new[] { "too-long", "buzzy-click", "false-confirm", "too-alike", "no-fallback" })
        {
            Assert.Contains(rule, rules.Output);
        }
    }
}
