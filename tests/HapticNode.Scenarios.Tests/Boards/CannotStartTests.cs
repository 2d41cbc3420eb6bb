using HapticNode.Core.Cues;
using HapticNode.Device.Boards;
using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>A node that cannot start keeps everything still and blinks why.</summary>
[TestClass]
public sealed class CannotStartTests
{
    private const int FirstLightOfPanelA = 19;
    private const int FirstLightOfPanelAOnS3 = 13;
    private const int GateOnS3 = 47;
    private const int RunMilliseconds = 10_000;

    // Sleeping counts in ticks of 10 ms.
    private const double TickMilliseconds = 10;

    [TestMethod]
    public void TheDefinitionOfAnotherChipMovesNoMotor()
    {
        using PoweredPanel panel = OnTheWrongChip();
        Assert.IsEmpty(panel.Board.Pwm.Changes);
        CollectionAssert.AreEqual(new[] { FirstLightOfPanelA }, panel.Board.Gpio.Changes.Select(change => change.Pin).Distinct().ToArray());
    }

    [TestMethod]
    public void AMissingOutputBlinksTwice()
    {
        using PoweredPanel panel = OnTheWrongChip();
        AssertBlinks((int)StartProblem.Output, panel.Levels(FirstLightOfPanelA));
    }

    [TestMethod]
    public void AMissingInputBlinksThriceWithTheOutputsAtNeutral()
    {
        BoardProfile profile = BoardProfile.Esp32S3DevKitC1 with { PulseCounters = 1 };
        using PoweredPanel panel = new PoweredPanel("panel-a-s3", profile).Boot().RunFor(RunMilliseconds);
        AssertBlinks((int)StartProblem.Input, panel.Levels(FirstLightOfPanelAOnS3));
        Assert.IsEmpty(panel.Levels(GateOnS3), "The drivers stay off.");
        foreach (LaneMap lane in panel.Lanes)
        {
            Assert.AreEqual(lane.NeutralDuty, panel.Board.Pwm.DutyAt(lane.Pin), $"The lane {lane.Name} at the end.");
            Assert.IsTrue(panel.Waveform(lane.Pin).All(change => change.Duty == 0 || change.Duty == lane.NeutralDuty), $"The lane {lane.Name}.");
        }
    }

    [TestMethod]
    public void AWrongDefinitionIsFoundBeforeAnyPinIsTouched()
    {
        BoardMap map = PanelA.OnDevKitC();
        map.GatePin = map.Lanes[0].Pin;
        using var board = new Board(BoardProfile.Esp32DevKitC, CostModel.Typical);
        var firmware = new Device.Firmware();
        firmware.Boot(map, new FactoryBank());
        Assert.AreEqual(StartProblem.Map, firmware.Problem);
        Assert.IsEmpty(board.Pwm.Changes);
        Assert.IsEmpty(board.Gpio.Changes);
    }

    private static PoweredPanel OnTheWrongChip() => new PoweredPanel("panel-a", BoardProfile.Esp32S3DevKitC1).Boot().RunFor(RunMilliseconds);

    // So many times on for 150 ms and off for 250 ms, then 1.2 s more of darkness, and again.
    private static void AssertBlinks(int count, IReadOnlyList<(double Milliseconds, int Level)> light)
    {
        Assert.AreEqual(0, light[0].Level, "The light is dark first.");
        (double Milliseconds, int Level)[] edges = [.. light.Skip(1)];
        Assert.IsGreaterThan(4 * count, edges.Length);
        for (int edge = 0; edge + 1 < edges.Length; edge++)
        {
            bool on = edge % 2 == 0;
            bool lastOfGroup = edge % (2 * count) == (2 * count) - 1;
            double expected = on ? 150 : lastOfGroup ? 250 + 1200 : 250;
            Assert.AreEqual(on ? 1 : 0, edges[edge].Level);
            Assert.AreEqual(expected, edges[edge + 1].Milliseconds - edges[edge].Milliseconds, 2 * TickMilliseconds, $"Edge {edge}.");
        }
    }
}
