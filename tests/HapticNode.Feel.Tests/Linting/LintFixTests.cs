using HapticNode.Feel.Linting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Linting;

[TestClass]
public sealed class LintFixTests
{
    private static readonly Linter s_linter = new(new FeelSetup());

    [TestMethod]
    [DataRow("it.lra 60:100 6:-100 # heavy", "it.lra 23.5:100 36.5:50 6:-100 # heavy", DisplayName = "on at the rated level")]
    [DataRow("it.lra 60:100 260:50", "it.lra 23.5:100 36.5:50 240:50", DisplayName = "cut and limited")]
    [DataRow("it.red 250:50 250:0 40:10", "it.red 250:50 50:0", DisplayName = "cut")]
    [DataRow("it.tone 20:100@4000", "it.tone 20:30@4000", DisplayName = "softer in two rounds")]
    [DataRow("it.tone 10:60@4000 10:0 10:30", "it.tone 10:30@4000 10:0 10:15", DisplayName = "all levels of the lane alike")]
    public void WhatNeedsNoJudgementIsCorrected(string line, string corrected)
    {
        string[] lines = Cues.Lines("cue it", line);
        IReadOnlyList<LineEdit> edits = s_linter.Fix("test.bank", lines);
        Assert.AreEqual(new LineEdit(lines.Length, corrected), edits.Single());
        Assert.IsEmpty(s_linter.Fix("test.bank", Linter.Apply(lines, edits)));
    }

    [TestMethod]
    public void ALineWhollyBeyondTheEndIsTakenAway()
    {
        string[] lines = Cues.Lines("cue it", "it.red 250:50 50:0", "it.red + 40:10", "it.lra 8.5:100 6:-100");
        IReadOnlyList<LineEdit> edits = s_linter.Fix("test.bank", lines);
        Assert.AreEqual(new LineEdit(lines.Length - 1, null), edits.Single());
        CollectionAssert.AreEqual(lines.Where(line => !line.Contains('+')).ToArray(), Linter.Apply(lines, edits).ToArray());
    }

    [TestMethod]
    [DataRow("it.lra 60:40>100", DisplayName = "a ramp above rated")]
    [DataRow("it.lra 12:100", DisplayName = "a click without a brake")]
    [DataRow("it.lra 12:130", DisplayName = "a level that is none")]
    [DataRow("it.lra 12:100 gone", DisplayName = "a word that is no step")]
    public void WhatNeedsAPersonIsLeftAlone(string line) => Assert.IsEmpty(s_linter.Fix("test.bank", Cues.Lines("cue it", line)));
}
