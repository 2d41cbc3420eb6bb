using System.IO.Ports;
using static HapticNode.VirtualBoard.Tests.Firmware;
using static HapticNode.VirtualBoard.Tests.Serial.SerialTestBoard;

namespace HapticNode.VirtualBoard.Tests.Serial;

[TestClass]
public sealed class SerialReceiveTests
{
    private const long Start = 100 * Millisecond;

    [TestMethod]
    public void BytesArriveAtThePaceOfTheBaudRate()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(Start, new byte[20]);
        board.Clock.AdvanceTo(Start + (5 * ByteNanoseconds));
        Assert.AreEqual(5, port.BytesToRead);
        board.Clock.AdvanceTo(Start + (12 * ByteNanoseconds));
        Assert.AreEqual(12, port.BytesToRead);
    }

    [TestMethod]
    public void LinesOfTheHostFollowEachOtherOnTheWire()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(Start, [1, 2, 3, 4]);
        board.ScheduleSerial(Start + 1, [5, 6]);
        board.Clock.AdvanceTo(Start + (5 * ByteNanoseconds));
        Assert.AreEqual(5, port.BytesToRead);
        byte[] read = new byte[5];
        port.Read(read, 0, 5);
        CollectionAssert.AreEqual(new byte[] { 1, 2, 3, 4, 5 }, read);
    }

    [TestMethod]
    public void AnOverflowFlushesAllUnreadBytes()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(Start, new byte[260]);
        board.Clock.AdvanceTo(Start + Millisecond + (260 * ByteNanoseconds));
        Assert.AreEqual(3, port.BytesToRead);
        Assert.AreEqual(257, board.Serial.BytesLost);
    }

    [TestMethod]
    public void TheBufferIsAtLeastOneByteLargerThanTheFifo()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open(16);
        board.ScheduleSerial(Start, new byte[129]);
        board.Clock.AdvanceTo(Start + Millisecond + (129 * ByteNanoseconds));
        Assert.AreEqual(129, port.BytesToRead);
    }

    [TestMethod]
    public void BytesForAClosedPortAreLost()
    {
        using Board board = PowerTypicalBoard();
        board.ScheduleSerial(Millisecond, [1, 2]);
        board.Clock.AdvanceTo(10 * Millisecond);
        SerialPort port = Open();
        Assert.AreEqual(0, port.BytesToRead);
        Assert.AreEqual(2, board.Serial.BytesLost);
    }

    [TestMethod]
    public void ReadWaitsForAllItsBytesOnTheGridOfTheTick()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(Start, [1, 2, 3]);
        port.Read(new byte[3], 0, 3);
        Assert.AreEqual(Start + (10 * Millisecond), board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void ReadGivesUpAfterItsTimeAndTakesNothing()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        port.ReadTimeout = 50;
        board.ScheduleSerial(board.Clock.NowNanoseconds, [1, 2]);
        Assert.ThrowsExactly<TimeoutException>(() => port.Read(new byte[3], 0, 3));
        Assert.AreEqual(2, port.BytesToRead);
    }

    [TestMethod]
    public void ReadingBeyondTheArrayIsRefused()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        Assert.ThrowsExactly<ArgumentException>(() => port.Read(new byte[3], 1, 3));
        Assert.ThrowsExactly<InvalidOperationException>(() => port.Read(new byte[3], 0, 4));
        port.Close();
        Assert.ThrowsExactly<InvalidOperationException>(() => port.Read(new byte[3], 0, 1));
    }
}
