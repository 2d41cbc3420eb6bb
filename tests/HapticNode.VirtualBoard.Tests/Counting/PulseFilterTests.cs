using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Counting;

[TestClass]
public sealed class PulseFilterTests
{
    [TestMethod]
    [DataRow(0, 1, 1)]
    [DataRow(12, 1, 1)]
    [DataRow(100, 99, 0)]
    [DataRow(100, 100, 1)]
    [DataRow(1023, 1012, 0)]
    [DataRow(1023, 1013, 1)]
    public void APulseShorterThanTheFilterIsNotCounted(int filter, int width, int count)
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(filter, GpioPulsePolarity.Falling);
        SchedulePulse(board, width);
        Assert.AreEqual(count, counter.Read().Count);
    }

    [TestMethod]
    [DataRow(1000, 900, 0)]
    [DataRow(1000, 1100, 2)]
    public void NeitherEdgeOfAShortPulseIsCounted(int filter, int width, int count)
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(filter, GpioPulsePolarity.Both);
        SchedulePulse(board, width);
        Assert.AreEqual(count, counter.Read().Count);
    }

    [TestMethod]
    public void BounceOfAContactIsFarLongerThanTheLongestFilter()
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(1023, GpioPulsePolarity.Falling);
        ScheduleBurst(board, Encoder.PinA, board.Clock.NowNanoseconds + 1, 5 * Microsecond, 9);
        board.Clock.AdvanceTo(Millisecond);
        Assert.AreEqual(5, counter.Read().Count);
    }

    [TestMethod]
    public void TheOtherPinsLevelIsFilteredToo()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA, Encoder.PinB) { FilterPulses = 1000 };
        counter.Start();
        long start = board.Clock.NowNanoseconds + Microsecond;
        board.Schedule(start, Encoder.PinA, 0);
        board.Schedule(start + 700, Encoder.PinB, 0);
        board.Schedule(start + 1_500, Encoder.PinB, 1);
        board.Clock.AdvanceTo(start + (10 * Microsecond));
        Assert.AreEqual(1, counter.Read().Count, "B's glitch around the edge does not turn the sign");
    }

    [TestMethod]
    public void AFilterBeyondTenBitsIsRefused()
    {
        using Board board = PowerTypicalBoard();
        var counter = new GpioPulseCounter(Encoder.PinA) { FilterPulses = 1023 };
        Assert.ThrowsExactly<ArgumentException>(() => counter.FilterPulses = 1024);
        Assert.AreEqual(1023, counter.FilterPulses);
    }

    [TestMethod]
    public void AFilterThatIsSetWhileCountingWaitsForTheNextStart()
    {
        using Board board = PowerTypicalBoard();
        GpioPulseCounter counter = Start(0, GpioPulsePolarity.Falling);
        counter.FilterPulses = 1000;
        SchedulePulse(board, 500);
        Assert.AreEqual(1, counter.Read().Count);
        counter.Stop();
        counter.Start();
        SchedulePulse(board, 500);
        Assert.AreEqual(0, counter.Read().Count);
    }

    private static GpioPulseCounter Start(int filter, GpioPulsePolarity polarity)
    {
        var counter = new GpioPulseCounter(Encoder.PinA) { FilterPulses = (ushort)filter, Polarity = polarity };
        counter.Start();
        return counter;
    }

    private static void SchedulePulse(Board board, int width)
    {
        long start = board.Clock.NowNanoseconds + Microsecond;
        board.Schedule(start, Encoder.PinA, 0);
        board.Schedule(start + width, Encoder.PinA, 1);
        board.Clock.AdvanceTo(start + (10 * Microsecond));
    }
}
