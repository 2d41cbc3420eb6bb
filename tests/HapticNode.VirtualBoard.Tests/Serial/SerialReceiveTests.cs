using System.IO.Ports;
using HapticNode.VirtualBoard.Tests.Events;
using nanoFramework.Runtime.Events;
using static HapticNode.VirtualBoard.Tests.Firmware;
using static HapticNode.VirtualBoard.Tests.Serial.SerialTestBoard;

namespace HapticNode.VirtualBoard.Tests.Serial;

[TestClass]
public sealed class SerialReceiveTests
{
    private const long Start = 100 * Millisecond;

    [TestMethod]
    public void BytesAreSeenTenSymbolsAfterTheLastOne()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(Start, new byte[20]);
        board.Clock.AdvanceTo(Start + (29 * ByteNanoseconds));
        Assert.AreEqual(0, port.BytesToRead);
        board.Clock.AdvanceTo(Start + (31 * ByteNanoseconds));
        Assert.AreEqual(20, port.BytesToRead);
    }

    [TestMethod]
    public void AStreamIsSeenInChunksOf120Bytes()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open(1_024);
        board.ScheduleSerial(Start, new byte[300]);
        board.Clock.AdvanceTo(Start + (119 * ByteNanoseconds));
        Assert.AreEqual(0, port.BytesToRead);
        board.Clock.AdvanceTo(Start + (121 * ByteNanoseconds));
        Assert.AreEqual(120, port.BytesToRead);
        board.Clock.AdvanceTo(Start + (241 * ByteNanoseconds));
        Assert.AreEqual(240, port.BytesToRead);
        board.Clock.AdvanceTo(Start + (312 * ByteNanoseconds));
        Assert.AreEqual(300, port.BytesToRead);
    }

    [TestMethod]
    public void LinesOfTheHostFollowEachOtherOnTheWire()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(Start, [1, 2, 3, 4]);
        board.ScheduleSerial(Start + 1, [5, 6]);
        board.Clock.AdvanceTo(Start + (17 * ByteNanoseconds));
        byte[] read = new byte[6];
        port.Read(read, 0, 6);
        CollectionAssert.AreEqual(new byte[] { 1, 2, 3, 4, 5, 6 }, read);
    }

    [TestMethod]
    public void AFullRingLosesTheNewestBytesWithoutASign()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(Start, [.. Enumerable.Range(0, 300).Select(index => (byte)(index / 2))]);
        board.Clock.AdvanceTo(Start + Millisecond + (310 * ByteNanoseconds));
        Assert.AreEqual(256, port.BytesToRead);
        Assert.AreEqual(44, board.Serial.BytesLost);
        byte[] read = new byte[256];
        port.Read(read, 0, 256);
        Assert.AreEqual(255 / 2, read[255]);
    }

    [TestMethod]
    public void EveryChunkIsAnEventOfItsPort()
    {
        using Board board = PowerTypicalBoard();
        Open();
        var ours = new GpioProcessor(null);
        EventSink.AddEventProcessor(EventCategory.SerialDevice, ours);
        board.ScheduleSerial(Start, new byte[130]);
        board.PowerOffAt(Start + (20 * Millisecond));
        RunHotLoop();
        Assert.HasCount(2, ours.Processed);
        Assert.AreEqual((2U << 16) | (30 << 8), ours.Processed[0].Data1);
        Assert.AreEqual(0, board.EdgesPosted);
    }

    [TestMethod]
    public void TheLibraryHandlesEveryChunkEvenIfNobodyListens()
    {
        using Board board = PowerTypicalBoard();
        Open();
        board.ScheduleSerial(Start, [1]);
        board.Clock.AdvanceTo(Start + (2 * Millisecond));
        long before = board.Clock.NowNanoseconds;
        int free = board.Heap.FreeBytes;
        FirmwareThread.Sleep(0);
        CostModel costs = board.Costs;
        Assert.AreEqual(
            NanosecondsOf(costs.Sleep, costs.EventDispatch, costs.SerialEvent, costs.EventListenerCall, costs.EventReturn),
            board.Clock.NowNanoseconds - before);
        Assert.AreEqual(60 + 60 + 1_460, free - board.Heap.FreeBytes, "an object, and the record and the event thread, which stay for the next event");
    }

    [TestMethod]
    public void WhileTheFlashIsBusyTheFifoKeepsWhatItCanHold()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(board.Clock.NowNanoseconds, new byte[128]);
        board.StandStill(45 * Millisecond);
        Assert.AreEqual(128, port.BytesToRead);
        Assert.AreEqual(0, board.Serial.BytesLost);
    }

    [TestMethod]
    public void AFifoThatOverflowsWhileTheFlashIsBusyIsThrownAway()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open();
        board.ScheduleSerial(board.Clock.NowNanoseconds, new byte[129]);
        board.StandStill(45 * Millisecond);
        Assert.AreEqual(0, port.BytesToRead);
        Assert.AreEqual(129, board.Serial.BytesLost);
    }

    [TestMethod]
    public void TheBufferIsAtLeastOneByteLargerThanTheFifo()
    {
        using Board board = PowerTypicalBoard();
        SerialPort port = Open(16);
        board.ScheduleSerial(Start, new byte[129]);
        board.Clock.AdvanceTo(Start + Millisecond + (139 * ByteNanoseconds));
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
