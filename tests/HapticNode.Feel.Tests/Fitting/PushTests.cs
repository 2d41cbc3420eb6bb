using HapticNode.Feel.Banks;
using HapticNode.Feel.Fitting;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Fitting;

[TestClass]
public sealed class PushTests
{
    [TestMethod]
    [DataRow("12:100 6:-100")]
    [DataRow("5:0 10:90 6:-90 40:0 12:100 6:-100")]
    [DataRow("60:20>80~in 6.5:-100")]
    [DataRow("12:90 23:45 6.5:-95 28.5:0 12:100")]
    [DataRow("10:50 5:-50 10:50 5:-50")]
    public void StepsFallApartIntoPushesAndComeTogetherAgain(string steps) =>
        Assert.AreEqual(steps, string.Join(' ', Step.Words(Push.Join(Push.AllIn(Steps(steps))))));

    [TestMethod]
    public void APushKeepsItsTimeWhenTheOneBeforeItIsShortened()
    {
        IReadOnlyList<Push> pushes = Push.AllIn(Steps("10:90 6:-90 40:0 12:100 6:-100"));
        Push shorter = pushes[0] with { Drive = [Step.Of(8500, 900)] };
        Assert.AreEqual("8.5:90 6:-90 41.5:0 12:100 6:-100", string.Join(' ', Step.Words(Push.Join([shorter, pushes[1]]))));
    }

    [TestMethod]
    public void APushWaitsForOneBeforeItThatHasGrown()
    {
        IReadOnlyList<Push> pushes = Push.AllIn(Steps("10:90 6:-90 1:0 12:100 6:-100"));
        Push longer = pushes[0] with { Drive = [Step.Of(12000, 900)] };
        Assert.AreEqual("12:90 6:-90 12:100 6:-100", string.Join(' ', Step.Words(Push.Join([longer, pushes[1]]))));
    }

    [TestMethod]
    public void FrequenciesAreWrittenWhereTheyChange() =>
        Assert.AreEqual("10:20@2000 5:0 10:>30@2000>3000~in", string.Join(' ', Step.Words(Step.Of(Cues.Bank("cue it", "it.tone 10:20@2000 5:0 10:>30@2000>3000~in").Bank, 0, 2))).Replace("10:0>30", "10:>30"));

    private static IReadOnlyList<Step> Steps(string steps) => Step.Of(Cues.Bank("cue it", $"it.lra {steps}").Bank, 0, 0);
}
