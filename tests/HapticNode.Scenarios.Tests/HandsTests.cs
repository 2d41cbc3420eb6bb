using System.Globalization;
using HapticNode.Simulation;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests;

/// <summary>What hands and their surroundings really do to a panel, at every speed of the processor. The inputs are those of the golden traces.</summary>
[TestClass]
public sealed class HandsTests
{
    private const long BurstEndMicroseconds = 210_000;

    public static IEnumerable<object[]> AllSpeeds => Speeds.Names;

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void ThreeButtonsAtOnceArePressedAndReleasedOnceEach(string speed)
    {
        RunResult result = Run("chord-of-three", speed);
        CollectionAssert.AreEquivalent(
            new[] { "ok press", "back press", "save press", "ok release", "back release", "save release" },
            result.Inputs.Select(input => $"{input.Control} {input.Event}").ToArray());
        Assert.AreEqual((3, 0, 0), (result.Presses, result.DoublePresses, result.MissedPresses));
    }

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void ALostReleaseIsMadeUpAndTheNextPressIsOne(string speed)
    {
        InputReport[] ok = [.. Run("release-lost-repeats-forever", speed).Inputs.Where(input => input.Control == "ok")];
        CollectionAssert.AreEqual(
            new[] { "press", "release", "press", "release", "press", "release" }, ok.Select(input => input.Event).ToArray());
        Assert.IsInRange(BurstEndMicroseconds - 10_000, BurstEndMicroseconds + 300_000, ok[1].TimeMicroseconds);
        Assert.AreEqual(2_000_000, ok[2].TimeMicroseconds);
    }

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void DetentsAreToldAfterTheirNumberWasTriedLive(string speed)
    {
        InputReport[] turned = [.. Run("encoder-detents-tried-live", speed).Inputs.Where(input => input.TimeMicroseconds > 900_000)];
        CollectionAssert.AreEqual(new[] { "detent +1", "detent -1", "detent +1", "detent -1" }, turned.Select(input => input.Event).ToArray());
        foreach ((InputReport detent, int turn) in turned.Select((detent, index) => (detent, index)))
        {
            Assert.IsInRange(900_000 + (turn * 300_000), 950_000 + (turn * 300_000), detent.TimeMicroseconds);
        }
    }

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void AFastSpinPastTheLimitLatchesNothing(string speed)
    {
        RunResult result = Run("limit-spin-is-answered", speed);
        Assert.IsEmpty(result.Faults);
        Assert.AreEqual((80, 0, 0), (result.Detents, result.FalseDetents, result.LostDetents));
        long lastCue = result.Trace.Last(entry => entry is { Kind: TraceKind.Cue, Name: "limit", Value: "start" or "merged" }).TimeNanoseconds;
        Assert.IsGreaterThan(2_000_000_000, lastCue, "The last turns against the limit are answered as well.");
    }

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void TenPressesASecondForTenMinutesLatchNothing(string speed)
    {
        RunResult result = StandardPanel.Play(
            Speeds.Of(speed), Enumerable.Range(0, 6000).Select(press => string.Create(CultureInfo.InvariantCulture, $"{100 + (press * 100)} ok tap 45")));
        Assert.IsEmpty(result.Faults);
        Assert.AreEqual((6000, 0, 0), (result.Presses, result.DoublePresses, result.MissedPresses));
    }

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void MessagesAHostRepeatsLatchNothing(string speed)
    {
        RunResult result = StandardPanel.Play(
            Speeds.Of(speed), Enumerable.Range(0, 50).Select(message => string.Create(CultureInfo.InvariantCulture, $"{100 + (message * 100)} host play message")));
        Assert.IsEmpty(result.Faults);
    }

    [TestMethod]
    [DynamicData(nameof(AllSpeeds))]
    public void AButtonHeldAtPowerOnIsNoPress(string speed)
    {
        RunResult result = Run("held-at-power-on", speed);
        CollectionAssert.AreEqual(new[] { "press", "release" }, result.Inputs.Select(input => input.Event).ToArray());
        Assert.AreEqual(1_500_000, result.Inputs[0].TimeMicroseconds);
    }

    private static RunResult Run(string name, string speed)
    {
        CostModel costs = Speeds.Of(speed);
        return ScenarioCase.Load(name).Run(costs);
    }
}
