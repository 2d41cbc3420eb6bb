using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Counting;

[TestClass]
public sealed class PulseCounterTests
{
    [TestMethod]
    public void ANewCounterStandsStillAtZeroAndWouldCountFallingEdges()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA);
        new Encoder(board).Play("aAaA");
        Assert.IsFalse(counter.IsStarted);
        Assert.AreEqual(0, counter.Read().Count);
        Assert.AreEqual(GpioPulsePolarity.Falling, counter.Polarity);
        Assert.AreEqual(0, counter.FilterPulses);
    }

    [TestMethod]
    public void AStopKeepsTheCountAndAStartClearsIt()
    {
        using Board board = PowerTypicalBoard();
        var encoder = new Encoder(board);
        var counter = new GpioPulseCounter(Encoder.PinA);
        counter.Start();
        encoder.Play("aA");
        counter.Stop();
        encoder.Play("aA");
        Assert.AreEqual(1, counter.Read().Count);
        counter.Start();
        Assert.AreEqual(0, counter.Read().Count);
        encoder.Play("aA");
        Assert.AreEqual(1, counter.Read().Count);
    }

    [TestMethod]
    public void AResetTellsTheCountAndClearsIt()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA);
        counter.Start();
        new Encoder(board).Play("aAaA");
        Assert.AreEqual(2, counter.Reset().Count);
        Assert.AreEqual(0, counter.Read().Count);
    }

    [TestMethod]
    public void StartingAndStoppingTwiceIsRefused()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA);
        Assert.ThrowsExactly<InvalidOperationException>(counter.Stop);
        counter.Start();
        Assert.ThrowsExactly<InvalidOperationException>(counter.Start);
    }

    [TestMethod]
    public void ThePolarityIsFixedWhileItCounts()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA);
        counter.Start();
        Assert.ThrowsExactly<InvalidOperationException>(() => counter.Polarity = GpioPulsePolarity.Both);
        counter.Stop();
        counter.Polarity = GpioPulsePolarity.Both;
        Assert.AreEqual(GpioPulsePolarity.Both, counter.Polarity);
    }

    [TestMethod]
    public void ADisposedCounterIsRefusedAndCountsNoMore()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA);
        counter.Start();
        counter.Dispose();
        counter.Dispose();
        new Encoder(board).Play("aA");
        Assert.ThrowsExactly<ObjectDisposedException>(() => counter.Read());
        Assert.ThrowsExactly<ObjectDisposedException>(() => counter.Reset());
        Assert.ThrowsExactly<ObjectDisposedException>(counter.Start);
        Assert.ThrowsExactly<ObjectDisposedException>(counter.Stop);
    }

    [TestMethod]
    public void OfTwoCountersOnOnePinTheSecondWorksOnTheFirst()
    {
        using Board board = PowerTypicalBoard();
        var first = new GpioPulseCounter(Encoder.PinA);
        var second = new GpioPulseCounter(Encoder.PinA);
        second.Start();
        new Encoder(board).Play("aA");
        Assert.AreEqual(1, first.Read().Count);
        second.Dispose();
        Assert.AreEqual(0, first.Read().Count, "the other unit, never started");
    }

    [TestMethod]
    public void ReadingCostsItsUnitsAndTellsTheTimeInMicroseconds()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA);
        counter.Start();
        long start = board.Clock.NowNanoseconds;
        long allocations = Meter.Allocations;
        GpioPulseCount read = counter.Read();
        Assert.AreEqual(board.Costs.PulseCounterRead * 9, board.Clock.NowNanoseconds - start);
        Assert.AreEqual(board.Clock.NowNanoseconds / 1_000, (long)read.RelativeTime.TotalMicroseconds);
        Assert.AreEqual(0, Meter.Allocations - allocations, "what the hardware API allocates is in its units, as with GpioPin.Read");
    }

    [TestMethod]
    public void TheCountIsThatOfTheExactTimeOfTheRead()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA);
        counter.Start();
        long read = board.Clock.NowNanoseconds + (board.Costs.PulseCounterRead * 9);
        board.Schedule(read, Encoder.PinA, 0);
        board.Schedule(read + 1, Encoder.PinA, 1);
        board.Schedule(read + 2, Encoder.PinA, 0);
        Assert.AreEqual(1, counter.Read().Count);
        Assert.AreEqual(2, counter.Read().Count);
    }

    [TestMethod]
    public void CountingTakesNoTimeAndMakesNoEvents()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA, Encoder.PinB);
        counter.Start();
        long start = board.Clock.NowNanoseconds;
        long units = Meter.Units;
        for (int i = 0; i < 1_000; i++)
        {
            new Encoder(board).TurnForward();
        }

        Assert.AreEqual(0, Meter.Units - units);
        Assert.AreEqual(0, board.EdgesPosted);
        Assert.AreEqual(1_000 * 50 * Microsecond, board.Clock.NowNanoseconds - start);
        Assert.AreEqual(3_000, counter.Read().Count);
    }
}
