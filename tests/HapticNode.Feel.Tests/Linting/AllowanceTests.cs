using HapticNode.Feel.Linting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Linting;

[TestClass]
public sealed class AllowanceTests
{
    [TestMethod]
    [DataRow("# lint: allow one-sense for the hand alone/cue it/it.lra 8.5:100 6:-100", DisplayName = "above the cue")]
    [DataRow("# lint: allow one-sense for the hand alone/# A click./cue it/it.lra 8.5:100 6:-100", DisplayName = "above another comment")]
    [DataRow("cue it # lint: allow one-sense for the hand alone/it.lra 8.5:100 6:-100", DisplayName = "behind the cue")]
    [DataRow("cue it/it.lra 8.5:100 6:-100 # lint: allow one-sense for the hand alone", DisplayName = "behind its steps")]
    [DataRow("cue it/it.lra 8.5:100 6:-100/# lint: allow one-sense for the hand alone", DisplayName = "below its steps")]
    public void AnAllowedFindingIsListedWithItsReasonAndCountsAsNothing(string lines)
    {
        LintReport report = Run(lines);

        Assert.AreEqual(0, report.Errors + report.Warnings, string.Join('\n', report.Findings));
        AllowedFinding allowed = report.Allowed.Single();
        Assert.AreEqual("one-sense", allowed.Finding.Rule.Name);
        Assert.AreEqual("for the hand alone", allowed.Because);
    }

    [TestMethod]
    public void AnotherCueIsNotCovered()
    {
        LintReport report = Run("# lint: allow one-sense for the hand alone/cue it/it.lra 8.5:100 6:-100/cue that/that.lra 12:100 6:-100");

        Assert.AreEqual("that", report.Findings.Single(finding => finding.Rule.Name == "one-sense").Cue);
    }

    [TestMethod]
    [DataRow("# lint: allow one-sence for the hand", LintSeverity.Error, "did you mean 'one-sense'?")]
    [DataRow("# lint: alow one-sense for the hand", LintSeverity.Error, "did you mean 'allow'?")]
    [DataRow("# lint: allow one-sense", LintSeverity.Error, "a reason is missing")]
    [DataRow("# lint: allow", LintSeverity.Error, "the name of a rule is missing")]
    [DataRow("# lint:", LintSeverity.Error, "expected allow")]
    [DataRow("# lint: allow notation it is mine", LintSeverity.Error, "there is no rule 'notation' that can be allowed")]
    [DataRow("# lint: allow too-weak it is quiet here", LintSeverity.Warning, "nothing is found")]
    public void ACommentThatAllowsNothingIsTold(string comment, LintSeverity severity, string message)
    {
        LintFinding finding = Run(comment + "/cue it/it.lra 8.5:100 6:-100/it.tone 20:30@4000").Findings.Single();

        Assert.AreEqual("allowance", finding.Rule.Name);
        Assert.AreEqual(severity, finding.Severity);
        Assert.AreEqual(Cues.LineOf(0), finding.Line);
        Assert.Contains(message, finding.Message);
    }

    private static LintReport Run(string lines) => new Linter(new FeelSetup()).Run("test.bank", Cues.Lines(lines.Split('/')));
}
