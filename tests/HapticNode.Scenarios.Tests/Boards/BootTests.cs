using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>Nothing moves, sounds or lights up until the node is ready.</summary>
[TestClass]
public sealed class BootTests
{
    private const double MillisecondsPerSecond = 1000;

    public static IEnumerable<object[]> Panels => [["panel-a"], ["panel-a-s3"]];

    [TestMethod]
    [DynamicData(nameof(Panels))]
    public void NoOutputLeavesNeutralBeforeTheNodeIsReady(string name)
    {
        using PoweredPanel panel = Powered(name).Boot();
        foreach (LaneMap lane in panel.Lanes)
        {
            (double Milliseconds, double Duty)[] waveform = [.. panel.Waveform(lane.Pin).SkipWhile(change => change.Duty == 0)];
            Assert.IsTrue(waveform.All(change => change.Duty == lane.NeutralDuty), $"The lane {lane.Name}.");
            Assert.AreEqual(lane.NeutralDuty, panel.Board.Pwm.DutyAt(lane.Pin), $"The lane {lane.Name} when the node is ready.");
        }
    }

    [TestMethod]
    [DynamicData(nameof(Panels))]
    public void AnOutputIsLowForAtMostAPeriodBeforeItIsNeutral(string name)
    {
        using PoweredPanel panel = Powered(name).Boot();
        foreach (LaneMap motor in panel.Lanes.Where(lane => lane.NeutralDuty > 0))
        {
            (double Milliseconds, double Duty)[] waveform = [.. panel.Waveform(motor.Pin)];
            CollectionAssert.AreEqual(new[] { 0, motor.NeutralDuty }, waveform.Select(change => change.Duty).ToArray());
            Assert.IsLessThan(1.01 * MillisecondsPerSecond / panel.Board.Pwm.FrequencyAt(motor.Pin), waveform[1].Milliseconds - waveform[0].Milliseconds);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Panels))]
    public void TheDriversStayOffUntilEveryLaneIsNeutral(string name)
    {
        using PoweredPanel panel = Powered(name).Boot().RunFor(100);
        (double Milliseconds, int Level)[] gate = [.. panel.Levels(Gate(name))];
        Assert.AreEqual(0, gate[0].Level, "The gate is opened low.");
        Assert.IsGreaterThan(0, gate[1].Milliseconds, "It is not toggled before the node is ready.");
        double lastStart = panel.Lanes.SelectMany(lane => panel.Waveform(lane.Pin)).Where(change => change.Milliseconds < 0).Max(change => change.Milliseconds);
        Assert.IsGreaterThan(lastStart, gate[0].Milliseconds, "It is opened after the lanes are neutral.");
    }

    [TestMethod]
    [DynamicData(nameof(Panels))]
    public void OutputsAreReadyBeforeAnyOtherPinIsDriven(string name)
    {
        using PoweredPanel panel = Powered(name).Boot();
        CollectionAssert.AreEqual(new[] { Gate(name) }, panel.Board.Gpio.Changes.Select(change => change.Pin).Distinct().ToArray());
    }

    [TestMethod]
    [DynamicData(nameof(Panels))]
    public void AReadyNodeSaysWhoItIs(string name)
    {
        using PoweredPanel panel = Powered(name).Boot().RunFor(200);
        Assert.StartsWith("! hello ", panel.Lines[0]);
        Assert.Contains($" board={name} ", panel.Lines[0]);
    }

    private static PoweredPanel Powered(string name) => name == "panel-a" ? PoweredPanel.OnDevKitC() : PoweredPanel.OnS3();

    private static int Gate(string name) => name == "panel-a" ? 23 : 47;
}
