using HapticNode.Feel.Linting;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Linting;

[TestClass]
public sealed class CueDistanceTests
{
    private static readonly string[] s_cue = ["it.lra 8.5:80 6:-80", "it.tone 20:20@3000"];

    [TestMethod]
    public void ACueIsNoDistanceFromItself() => Assert.AreEqual(0, Between(s_cue, s_cue).Total);

    [TestMethod]
    public void AQuarterStrongerIsOneStepForTheHand()
    {
        CueDistance distance = Between(s_cue, ["it.lra 8.5:100 6:-100", "it.tone 20:20@3000"]);
        Assert.AreEqual(1, distance.BySense[Sense.Hand], 0.01);
        Assert.AreEqual(0, distance.BySense[Sense.Ear]);
        Assert.IsFalse(distance.BySense.ContainsKey(Sense.Eye), "Neither has a light.");
    }

    [TestMethod]
    public void AnotherNumberOfPushesAnotherColourAndASenseMoreCannotBeMissed()
    {
        Assert.IsGreaterThan(3, Between(s_cue, ["it.lra 8.5:80 6:-80 40:0 8.5:80 6:-80", "it.tone 20:20@3000"]).BySense[Sense.Hand]);
        Assert.AreEqual(3, Between(["it.red 100:50"], ["it.blue 100:50"]).BySense[Sense.Eye], 1e-9);
        Assert.AreEqual(3, Between(s_cue, ["it.lra 8.5:80 6:-80"]).BySense[Sense.Ear]);
    }

    [TestMethod]
    public void PitchCountsAtBothEnds()
    {
        Assert.AreEqual(0, Between(["it.tone 100:20@2000"], ["it.tone 100:20@2000"]).Total);

        // Six steps of two semitones, once for an end that differs and twice for both; the loudness differs too.
        Assert.IsInRange(6, 7.5, Between(["it.tone 100:20@2000"], ["it.tone 50:20@2000 50:20@4000"]).BySense[Sense.Ear]);
        Assert.IsGreaterThan(8, Between(["it.tone 100:20@2000"], ["it.tone 100:20@4000"]).BySense[Sense.Ear]);
    }

    [TestMethod]
    public void ItIsTheSameBothWays()
    {
        string[] other = ["it.erm 100:100", "it.red 100:50", "it.tone 40:30@2500>3500"];
        Assert.AreEqual(Between(s_cue, other).Total, Between(other, s_cue).Total, 1e-9);
    }

    private static CueDistance Between(string[] left, string[] right) => CueDistance.Between(Cue(left), Cue(right));

    private static LintCue Cue(string[] lines) => new(0, Cues.Result(lines), Loops: false);
}
