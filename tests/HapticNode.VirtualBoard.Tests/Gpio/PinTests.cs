using System.Device.Gpio;

namespace HapticNode.VirtualBoard.Tests.Gpio;

[TestClass]
public sealed class PinTests
{
    [TestMethod]
    [DataRow(6)]
    [DataRow(11)]
    [DataRow(20)]
    [DataRow(24)]
    [DataRow(40)]
    [DataRow(-1)]
    public void APinThatIsMissingOrServesTheFlashCannotBeOpened(int pin)
    {
        using Board board = Firmware.PowerTypicalBoard();
        Assert.ThrowsExactly<InvalidOperationException>(() => new GpioController().OpenPin(pin));
    }

    [TestMethod]
    public void APinCanBeOpenedOnceUntilItIsClosed()
    {
        using Board board = Firmware.PowerTypicalBoard();
        var controller = new GpioController();
        controller.OpenPin(4);
        Assert.IsTrue(controller.IsPinOpen(4));
        Assert.ThrowsExactly<InvalidOperationException>(() => controller.OpenPin(4));
        controller.ClosePin(4);
        controller.OpenPin(4, PinMode.InputPullUp);
        Assert.AreEqual(PinMode.InputPullUp, controller.GetPinMode(4));
    }

    [TestMethod]
    public void AnInputOnlyPinCannotDrive()
    {
        using Board board = Firmware.PowerTypicalBoard();
        var controller = new GpioController();
        Assert.IsFalse(controller.IsPinModeSupported(34, PinMode.Output));
        Assert.ThrowsExactly<ArgumentException>(() => controller.OpenPin(34, PinMode.Output));
    }

    [TestMethod]
    public void AnInputOnlyPinHasNoPullAlthoughTheRuntimeClaimsOne()
    {
        using Board board = Firmware.PowerTypicalBoard();
        var controller = new GpioController();
        Assert.IsTrue(controller.IsPinModeSupported(34, PinMode.InputPullUp));
        controller.OpenPin(34, PinMode.InputPullUp);
        controller.OpenPin(4, PinMode.InputPullUp);
        Assert.IsFalse(board.Gpio.HasInternalPull(34));
        Assert.IsTrue(board.Gpio.HasInternalPull(4));
    }

    [TestMethod]
    public void AnInputReadsWhatIsOutside()
    {
        using Board board = Firmware.PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.Input);
        Assert.AreEqual(PinValue.High, pin.Read());
        board.SetIdleLevel(4, 0);
        Assert.AreEqual(PinValue.Low, pin.Read());
        board.Schedule(board.Clock.NowNanoseconds + 1, 4, 1);
        Assert.AreEqual(PinValue.High, pin.Read());
    }

    [TestMethod]
    public void AnInputCannotBeWrittenAndIgnoresAToggle()
    {
        using Board board = Firmware.PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.Input);
        Assert.ThrowsExactly<ArgumentException>(() => pin.Write(PinValue.High));
        pin.Toggle();
        Assert.IsEmpty(board.Gpio.Changes);
    }

    [TestMethod]
    public void AnOutputStartsLowAndRecordsItsChanges()
    {
        using Board board = Firmware.PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.Output);
        pin.Write(PinValue.High);
        pin.Write(PinValue.High);
        pin.Toggle();
        CollectionAssert.AreEqual(new[] { 0, 1, 0 }, board.Gpio.Changes.Select(change => change.Level).ToArray());
        Assert.AreEqual(board.Clock.NowNanoseconds, board.Gpio.Changes[^1].TimeNanoseconds);
    }

    [TestMethod]
    public void AnOutputReadsLowWhateverItDrives()
    {
        using Board board = Firmware.PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.Output);
        pin.Write(PinValue.High);
        Assert.AreEqual(PinValue.Low, pin.Read());
    }

    [TestMethod]
    public void TogglingCostsFarLessThanWriting()
    {
        using Board board = Firmware.PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.Output);
        long start = board.Clock.NowNanoseconds;
        pin.Toggle();
        long toggled = board.Clock.NowNanoseconds;
        pin.Write(PinValue.Low);
        Assert.AreEqual(Firmware.NanosecondsOf(CostModel.Typical.GpioToggle), toggled - start);
        Assert.AreEqual(Firmware.NanosecondsOf(CostModel.Typical.GpioWrite), board.Clock.NowNanoseconds - toggled);
    }
}
