using HapticNode.Feel.Linting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Linting;

/// <summary>For every rule a bank that breaks it, and one beside it that does not.</summary>
[TestClass]
public sealed class LintRuleTests
{
    private const string Clean = "cue it/it.lra 8.5:100 6:-100/it.tone 20:30@4000";

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    public void ACrispClickWithATonePassesEveryRule() => Assert.IsEmpty(Findings(Clean));

    [TestMethod]
    [DataRow("notation", "cue it/it.lra 10:100 6:-130/it.tone 20:30@4000")]
    [DataRow("notation", "cue it # \u00fcber")]
    [DataRow("notation", "cue it # .........................................................................................................................................................")]
    [DataRow("too-long", "cue it/it.lra 8.5:100 6:-100/it.tone 200:30@4000 101:20")]
    [DataRow("too-loud", "cue it/it.lra 8.5:100 6:-100/it.tone 20:61@4000")]
    [DataRow("too-loud", "cue it/it.lra 8.5:100 6:-100/it.tone 20:60@4000")]
    [DataRow("overdriven", "cue it/it.lra 60:100 6:-100/it.tone 20:30@4000")]
    [DataRow("overdriven", "cue it/it.lra 23:100 0.5:50 23:100 0.5:50 23:100 6:-100/it.tone 20:30@4000")]
    [DataRow("overdriven", "cue it/it.lra 23:100 0.5:-100 23:100 0.5:-100 23:100 6:-100/it.tone 20:30@4000")]
    [DataRow("heat", "lane lra motor heat 50/cue it/it.lra 20:100 30:50 6:-100/it.tone 20:30@4000")]
    [DataRow("heat", "cue it loop 60000/it.lra 250:50 6:-100/it.red 200:50")]
    [DataRow("buzzy-click", "cue it/it.lra 12:100/it.tone 20:30@4000")]
    [DataRow("too-weak", "cue it/it.lra 1:10/it.tone 20:30@4000/it.red 50:50", "buzzy-click")]
    [DataRow("inaudible", "cue it/it.lra 8.5:100 6:-100/it.tone 5:5@300/it.red 50:50")]
    [DataRow("invisible", "cue it/it.lra 8.5:100 6:-100/it.tone 20:30@4000/it.red 10:20")]
    [DataRow("one-sense", "cue it/it.lra 8.5:100 6:-100")]
    [DataRow("no-fallback", "cue it/it.lra 8.5:100 6:-100/it.red 10:20", "invisible")]
    [DataRow("too-alike", Clean + "/cue that/that.lra 8.5:95 6:-95/that.tone 21:30@4000")]
    [DataRow("senses-apart", "cue it/it.lra 8.5:100 6:-100/it.tone 40:0 20:30@4000")]
    public void ABankThatBreaksARuleIsFound(string rule, string lines, string also = "")
    {
        string[] found = [.. Findings(lines).Select(finding => finding.Rule.Name).Distinct()];
        CollectionAssert.Contains(found, rule);
        string[] allowed = [rule, .. also.Split(" ", StringSplitOptions.RemoveEmptyEntries)];
        CollectionAssert.IsSubsetOf(found, allowed);
    }

    [TestMethod]
    [DataRow("cue it/it.lra 8.5:100 6:-100/it.tone 200:30@4000 100:20", DisplayName = "300 ms")]
    [DataRow("cue it/it.lra 23:100 30:50 6:-100/it.tone 20:30@4000", DisplayName = "above rated for four cycles only")]
    [DataRow("cue it/it.lra 23:100 30:50 23:100 6:-100/it.tone 20:30@4000", DisplayName = "above rated again after a rest as long")]
    [DataRow("cue it loop 60000/it.lra 5:50 5.5:-37/it.red 300:50", DisplayName = "a loop that cools between its pushes")]
    [DataRow("cue it/it.erm 110:90 9:-100/it.tone 20:0 60:30@4000", DisplayName = "a rotating mass")]
    [DataRow(Clean + "/cue that/that.lra 8.5:100 6:-100 50:0 8.5:100 6:-100/that.tone 20:30@4000", DisplayName = "two clicks beside one")]
    [DataRow(Clean + "/cue that/that.lra 8.5:100 6:-100/that.tone 20:30@2000", DisplayName = "an octave apart")]
    [DataRow(Clean + "/cue that loop 1000/that.lra 8.5:100 6:-100/that.tone 20:30@4000", DisplayName = "a loop beside a cue")]
    public void ABankBesideItIsNot(string lines) => Assert.IsEmpty(Findings(lines));

    [TestMethod]
    public void AConfirmationThatFeelsLikeItsAcknowledgementIsFound()
    {
        string[] bank =
        [
            "button save double 0", "cue acknowledge", "acknowledge.lra 8.5:90 6:-90", "acknowledge.blue 140:45>0",
            "cue confirm outcome", "confirm.lra 8.5:100 6:-100", "confirm.tone 50:25@2093 20:0 90:30@3136", "cue reject outcome", "cue timeout outcome", "on save press ask save",
        ];
        LintFinding finding = Findings(string.Join('/', bank)).Single(finding => finding.Rule.Name == "false-confirm");
        Assert.AreEqual("confirm", finding.Cue);
        Assert.StartsWith("for the hand it is ", finding.Message);
        bank[5] = "confirm.lra 8.5:100 6:-100 55:0 8.5:100 6:-100";
        Assert.IsEmpty(Findings(string.Join('/', bank)));
    }

    [TestMethod]
    public void AnActionMayNameItsOwnCues()
    {
        string lines = "button save double 0/cue felt/felt.lra 8.5:100 6:-100/felt.red 100:50/cue done outcome/done.lra 8.5:100 6:-100/done.tone 100:20@4000/"
            + "cue reject outcome/cue timeout outcome/on save press ask save acknowledge felt confirm done";
        Assert.AreEqual("done", Findings(lines).Single(finding => finding.Rule.Name == "false-confirm").Cue);
    }

    [TestMethod]
    public void AWorseUnitIsAWarning()
    {
        LintFinding finding = Findings("cue it/it.lra 12:100 6:-100/it.tone 20:30@4000").Single();
        Assert.AreEqual(("buzzy-click", LintSeverity.Warning), (finding.Rule.Name, finding.Severity));
        Assert.Contains("on the worst unit", finding.Message);
    }

    [TestMethod]
    public void AFindingNamesItsLine()
    {
        Assert.AreEqual(Cues.LineOf(1), Findings("cue it/it.lra 60:100 6:-100/it.tone 20:30@4000").Single(finding => finding.Rule.Name == "overdriven").Line);
        Assert.AreEqual(Cues.LineOf(0), Findings("cue it/it.lra 8.5:100 6:-100").Single().Line);
    }

    [TestMethod]
    public void EveryRuleHasANameReasonSourceAndFix()
    {
        CollectionAssert.AllItemsAreUnique(LintRules.All.Select(rule => rule.Name).ToArray());
        foreach (LintRule rule in LintRules.All)
        {
            TestContext.WriteLine($"{rule.Name}: {rule.Reason} ({rule.Source}) {rule.Fix}");
            Assert.IsTrue(rule.Name.All(letter => char.IsAsciiLetterLower(letter) || letter == '-'));
            Assert.IsTrue(rule.Reason.Length > 10 && rule.Source.Length > 10 && rule.Fix.Length > 10);
        }
    }

    private IReadOnlyList<LintFinding> Findings(string lines)
    {
        LintReport report = new Linter(new FeelSetup()).Run("test.bank", Cues.Lines(lines.Split('/')));
        foreach (LintFinding finding in report.Findings)
        {
            TestContext.WriteLine($"{finding.Line} {finding.Severity} {finding.Rule.Name} {finding.Cue}.{finding.Lane}: {finding.Message}");
        }

        return report.Findings;
    }
}
