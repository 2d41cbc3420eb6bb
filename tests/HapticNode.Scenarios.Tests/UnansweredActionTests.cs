using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests;

/// <summary>Nobody says that it is done: nothing may say so.</summary>
[TestClass]
public sealed class UnansweredActionTests
{
    public static IEnumerable<object[]> AllSpeeds => Speeds.Names;

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void SilenceEndsInATimeout(string speed) => AssertTimeout(speed, "100 save tap 80");

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void SilenceAfterBusyEndsInATimeout(string speed) =>
        AssertTimeout(speed, "100 save tap 80", "300 host busy save on", "900 host progress save 99");

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void AnAnswerToSomethingElseIsNoAnswer(string speed) =>
        AssertTimeout(speed, "100 save tap 80", "300 host done", "400 host done sav", "500 host play click");

    private static void AssertTimeout(string speed, params string[] lines)
    {
        RunResult result = StandardPanel.Play(Speeds.Of(speed), [.. lines, "6000 end"]);
        string[] started = [.. result.Trace.Where(entry => entry is { Kind: TraceKind.Cue, Value: "start" }).Select(entry => entry.Name)];
        CollectionAssert.DoesNotContain(started, "confirm");
        Assert.AreEqual("acknowledge", started[0]);
        Assert.ContainsSingle(cue => cue == "timeout", started);
    }
}
