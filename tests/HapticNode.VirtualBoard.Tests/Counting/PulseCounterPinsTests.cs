using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Counting;

[TestClass]
public sealed class PulseCounterPinsTests
{
    [TestMethod]
    [DataRow("ESP32", 8)]
    [DataRow("ESP32-S3", 4)]
    public void AChipHasSoManyCounters(string chip, int counters)
    {
        BoardProfile profile = new[] { BoardProfile.Esp32DevKitC, BoardProfile.Esp32S3DevKitC1 }.Single(profile => profile.Chip == chip);
        using var board = new Board(profile, CostModel.Typical);
        for (int i = 0; i < counters; i++)
        {
            new GpioPulseCounter(12 + i).Start();
        }

        Assert.ThrowsExactly<NotSupportedException>(() => new GpioPulseCounter(4));
    }

    [TestMethod]
    public void AChipWithoutCountersRefuses()
    {
        using var board = new Board(BoardProfile.Esp32DevKitC with { PulseCounters = 0 }, CostModel.Typical);
        Assert.ThrowsExactly<NotSupportedException>(() => new GpioPulseCounter(Encoder.PinA));
    }

    [TestMethod]
    public void ADisposedCounterNeverGivesItsHardwareBack()
    {
        using Board board = PowerS3Board();
        for (int i = 0; i < 4; i++)
        {
            new GpioPulseCounter(Encoder.PinA).Dispose();
        }

        Assert.ThrowsExactly<NotSupportedException>(() => new GpioPulseCounter(Encoder.PinA));
    }

    [TestMethod]
    public void CountedPinsCannotBeOpenedUntilTheCounterIsDisposedOf()
    {
        using Board board = PowerTypicalBoard();
        var controller = new GpioController();
        var counter = new GpioPulseCounter(Encoder.PinA, Encoder.PinB);
        Assert.ThrowsExactly<InvalidOperationException>(() => controller.OpenPin(Encoder.PinA));
        Assert.ThrowsExactly<InvalidOperationException>(() => controller.OpenPin(Encoder.PinB, PinMode.InputPullUp));
        Assert.IsFalse(controller.IsPinOpen(Encoder.PinA));
        counter.Dispose();
        Assert.AreEqual(PinMode.Input, controller.OpenPin(Encoder.PinA).GetPinMode());
        Assert.AreEqual(PinMode.Input, controller.OpenPin(Encoder.PinB).GetPinMode());
    }

    [TestMethod]
    public void AnOpenPinIsCountedAllTheSameAndKeepsItsEvents()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(Encoder.PinA, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => { };
        var counter = new GpioPulseCounter(Encoder.PinA);
        counter.Start();
        new Encoder(board).Play("aA");
        Assert.AreEqual(1, counter.Read().Count);
        Assert.AreEqual(2, board.EdgesPosted);
    }

    [TestMethod]
    public void TheDriverPullsCountedPinsUpWhereTheyHaveAPull()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA, 34);
        Assert.IsTrue(board.Gpio.HasInternalPull(Encoder.PinA));
        Assert.IsFalse(board.Gpio.HasInternalPull(34));
        counter.Dispose();
        Assert.IsFalse(board.Gpio.HasInternalPull(Encoder.PinA));
    }

    [TestMethod]
    [DataRow(6, -1)]
    [DataRow(24, -1)]
    [DataRow(4, 24)]
    public void APinThatIsMissingOrServesTheFlashIsRefusedWithoutTakingACounter(int pinA, int pinB)
    {
        using var board = new Board(BoardProfile.Esp32DevKitC with { PulseCounters = 1 }, CostModel.Typical);
        Assert.ThrowsExactly<NotSupportedException>(() => new GpioPulseCounter(pinA, pinB));
        new GpioPulseCounter(Encoder.PinA).Start();
    }

    [TestMethod]
    public void ANegativePinAIsAnArgumentError()
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentException>(() => new GpioPulseCounter(-1));
    }
}
