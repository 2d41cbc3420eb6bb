using System.Device.Gpio;
using System.IO.Ports;
using static HapticNode.VirtualBoard.Tests.Firmware;
using static HapticNode.VirtualBoard.Tests.Serial.SerialTestBoard;

namespace HapticNode.VirtualBoard.Tests.Serial;

[TestClass]
public sealed class SerialTransmitTests
{
    [TestMethod]
    public void WritingWhatFitsTheFifoCostsOnlyTheCall()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        long start = board.Clock.NowNanoseconds;
        port.Write(new byte[100], 0, 100);
        Assert.AreEqual(NanosecondsOf(CostModel.Typical.SerialWrite + (100 * 15)), board.Clock.NowNanoseconds - start);
    }

    [TestMethod]
    public void BytesLeaveAtThePaceOfTheBaudRate()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        port.Write([10, 11, 12], 1, 2);
        long now = board.Clock.NowNanoseconds;
        CollectionAssert.AreEqual(
            new[] { new SerialByte(now + ByteNanoseconds, 11), new SerialByte(now + (2 * ByteNanoseconds), 12) },
            board.Serial.Transmitted.ToArray());
    }

    [TestMethod]
    public void WritingMoreThanTheFifoTakesBlocksUntilTheTickAfterTheLastByteFits()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        long start = board.Clock.NowNanoseconds;
        port.Write(new byte[300], 0, 300);
        long lastFits = start + NanosecondsOf(CostModel.Typical.SerialWrite + (300 * 15)) + (172 * ByteNanoseconds);
        long tick = 10 * Millisecond;
        Assert.AreEqual((lastFits + tick - 1) / tick * tick, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void ABlockedWriteLetsEventsWaitForTheNextTick()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => { };
        DeliveredEdge delivered = default;
        board.BeforeHandler = edge => delivered = edge;
        board.Schedule(12 * Millisecond, 4, 0);
        port.Write(new byte[400], 0, 400);
        Assert.AreEqual((20 * Millisecond) + Dispatch, delivered.HandlerNanoseconds);
    }

    [TestMethod]
    public void ABlockedWriteGivesUpAfterItsTimeButTheBytesAreSent()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        port.WriteTimeout = 10;
        Assert.ThrowsExactly<TimeoutException>(() => port.Write(new byte[1_000], 0, 1_000));
        Assert.HasCount(1_000, board.Serial.Transmitted);
    }
}
