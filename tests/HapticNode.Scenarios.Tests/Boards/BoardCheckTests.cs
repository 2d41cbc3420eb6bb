using HapticNode.Device.Boards;
using HapticNode.VirtualBoard;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>The check that a definition must pass before any pin is touched.</summary>
[TestClass]
public sealed class BoardCheckTests
{
    private const int Free = BoardCheck.NoPin;
    private const int Lra = 0;
    private const int Tone = 2;
    private const int Red = 3;

    public static IEnumerable<object[]> Profiles => [["panel-a", BoardProfile.Esp32DevKitC], ["panel-a-s3", BoardProfile.Esp32S3DevKitC1]];

    [TestMethod]
    public void ThePanelsPass()
    {
        Assert.AreEqual(Free, new BoardCheck(PanelA.OnDevKitC()).WrongPin);
        Assert.AreEqual(Free, new BoardCheck(PanelA.OnS3DevKitC1()).WrongPin);
    }

    [TestMethod]
    public void APinThatIsUsedTwiceIsFound()
    {
        BoardMap map = PanelA.OnDevKitC();
        map.Controls[1] = ControlPin.Button("back", map.Controls[0].Pin);
        AssertWrong(4, map);
    }

    [TestMethod]
    public void AContactOnTheGateIsFound()
    {
        BoardMap map = PanelA.OnDevKitC();
        map.Controls[4] = ControlPin.Encoder("dial", 34, map.GatePin);
        AssertWrong(23, map);
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(2)]
    [DataRow(5)]
    [DataRow(12)]
    [DataRow(15)]
    public void AStrappingPinIsFound(int pin) => AssertWrong(pin, WithButton(PanelA.OnDevKitC(), pin));

    [TestMethod]
    [DataRow(6)]
    [DataRow(11)]
    [DataRow(1)]
    [DataRow(3)]
    public void APinOfTheFlashOrTheDebuggerIsFound(int pin) => AssertWrong(pin, WithButton(PanelA.OnDevKitC(), pin));

    [TestMethod]
    [DataRow(0)]
    [DataRow(19)]
    [DataRow(26)]
    [DataRow(37)]
    [DataRow(45)]
    [DataRow(48)]
    public void APinThatTheSmallerChipNeedsIsFound(int pin) => AssertWrong(pin, WithButton(PanelA.OnS3DevKitC1(), pin));

    [TestMethod]
    public void ANumberThatNoChipHasIsFound() => AssertWrong(64, WithButton(PanelA.OnDevKitC(), 64));

    [TestMethod]
    public void ALaneOnAnInputIsFound()
    {
        BoardMap map = WithLane(PanelA.OnDevKitC(), Lra, 37, DeviceFunction.PWM1, 20000);
        AssertWrong(37, map);
    }

    [TestMethod]
    public void AGateOnAnInputIsFound()
    {
        BoardMap map = PanelA.OnDevKitC();
        map.GatePin = 38;
        AssertWrong(38, map);
    }

    [TestMethod]
    public void ATransmitPinOnAnInputIsFound()
    {
        BoardMap map = PanelA.OnDevKitC();
        map.SerialTransmitPin = 37;
        AssertWrong(37, map);
    }

    [TestMethod]
    public void AToneThatSharesATimerIsFound() =>
        AssertWrong(18, WithLane(PanelA.OnDevKitC(), Red, 19, DeviceFunction.PWM4, 4000), or: 19);

    [TestMethod]
    public void TwoFrequenciesOnOneTimerAreFound() =>
        AssertWrong(25, WithLane(PanelA.OnDevKitC(), Lra, 25, DeviceFunction.PWM1, 10000), or: 26);

    [TestMethod]
    public void TwoLanesOnOneFunctionAreFound() =>
        AssertWrong(25, WithLane(PanelA.OnDevKitC(), Lra, 25, DeviceFunction.PWM2, 20000), or: 26);

    [TestMethod]
    public void AFunctionThatRetunesAnotherIsFound() =>
        AssertWrong(18, WithLane(PanelA.OnDevKitC(), Tone, 18, DeviceFunction.PWM9, 4000));

    [TestMethod]
    [DynamicData(nameof(Profiles))]
    public void EveryPinOfAPanelIsAPinOfItsBoardThatNothingElseNeeds(string panel, BoardProfile profile)
    {
        BoardMap map = panel == "panel-a" ? PanelA.OnDevKitC() : PanelA.OnS3DevKitC1();
        int[] outputs = [.. map.Lanes.Select(lane => lane.Pin), map.GatePin];
        int[] inputs = [.. map.Controls.Select(control => control.Pin), .. map.Controls.Where(control => control.IsEncoder()).Select(control => control.PinB)];
        int[] used = [.. outputs, .. inputs];
        Assert.IsEmpty(used.Except(profile.Pins));
        Assert.IsEmpty(used.Intersect([.. profile.StrappingPins, .. profile.FlashPins, .. profile.ReservedPins.Keys]));
        Assert.IsEmpty(outputs.Intersect(profile.InputOnlyPins));
        Assert.IsLessThanOrEqualTo(profile.PwmFunctions, map.Lanes.Max(lane => lane.PwmNumber()));
        Assert.IsLessThanOrEqualTo(profile.PulseCounters, map.Controls.Count(control => control.IsCounted));
        Assert.DoesNotContain(map.SerialPort, profile.RefusedSerialPorts);
    }

    private static BoardMap WithButton(BoardMap map, int pin)
    {
        map.Controls[0] = ControlPin.Button("ok", pin);
        return map;
    }

    private static BoardMap WithLane(BoardMap map, int lane, int pin, DeviceFunction function, int hertz)
    {
        LanePin old = map.Lanes[lane];
        map.Lanes[lane] = new LanePin(old.Name, old.Kind, pin, function, hertz, old.NeutralDuty);
        return map;
    }

    // Of two pins that contradict each other either may be named.
    private static void AssertWrong(int pin, BoardMap map, int or = Free)
    {
        int wrong = new BoardCheck(map).WrongPin;
        Assert.IsTrue(wrong == pin || (or != Free && wrong == or), $"The check names GPIO {wrong}.");
    }
}
