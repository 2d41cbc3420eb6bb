using System.Device.Gpio;
using HapticNode.VirtualBoard.Tests.Events;
using nanoFramework.Runtime.Events;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Heap;

[TestClass]
public sealed class RuntimeAllocationTests
{
    private const int Pin = 4;

    [TestMethod]
    public void AnEdgeThroughTheLibraryLeavesTwoObjectsOfGarbage() => Assert.AreEqual(120, GarbageOfAnEdge(board: PowerTypicalBoard()));

    [TestMethod]
    public void AnEdgeThroughAProcessorOfTheFirmwareLeavesNothing()
    {
        Board board = PowerTypicalBoard();
        var ours = new GpioProcessor(null);
        EventSink.AddEventProcessor(EventCategory.Gpio, ours);
        EventSink.AddEventListener(EventCategory.Gpio, ours);
        Assert.AreEqual(0, GarbageOfAnEdge(board));
    }

    [TestMethod]
    public void ReadingAPinLeavesGarbageAndTogglingItNone()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.Output);
        int free = board.Heap.FreeBytes;
        pin.Toggle();
        Assert.AreEqual(free, board.Heap.FreeBytes);
        pin.Read();
        Assert.AreEqual(free - 48, board.Heap.FreeBytes);
    }

    [TestMethod]
    public void AnOpenPinIsKeptUntilItIsClosedAndCollected()
    {
        using Board board = PowerTypicalBoard();
        var controller = new GpioController();
        int free = board.Heap.FreeBytes;
        controller.OpenPin(Pin);
        Assert.AreEqual(free - 240, board.Heap.FreeBytes);
        nanoFramework.Runtime.Native.GC.Run(true);
        Assert.AreEqual(free - 240, board.Heap.FreeBytes);
        controller.ClosePin(Pin);
        Assert.AreEqual(free - 240, board.Heap.FreeBytes);
        nanoFramework.Runtime.Native.GC.Run(true);
        Assert.AreEqual(free, board.Heap.FreeBytes);
    }

    [TestMethod]
    public void RecordsOfInterruptsAreKeptForTheNextOnesUntilACollection()
    {
        using Board board = PowerTypicalBoard();
        int[] free = new int[3];
        int handled = 0;
        Listen(() => free[handled++] = board.Heap.FreeBytes);
        ScheduleBurst(board, Pin, 100 * Millisecond, 10 * Microsecond, 3);
        board.Clock.AdvanceTo(101 * Millisecond);
        FirmwareThread.Sleep(0);
        Assert.AreEqual(-120, free[1] - free[0], "the garbage of an edge; the record is kept for the next one");
        Assert.AreEqual(-120, free[2] - free[1]);
        int before = board.Heap.FreeBytes;
        Assert.AreEqual(before + (3 * 60) + (3 * 120), (int)nanoFramework.Runtime.Native.GC.Run(true));
    }

    [TestMethod]
    public void WhenARecordDoesNotFitTheRuntimeThrowsItsWholeQueueAway()
    {
        using var board = new Board(BoardProfile.Esp32DevKitC, CostModel.Typical, heapBytes: 2_700);
        int handled = 0;
        Listen(() => handled++);
        ScheduleBurst(board, Pin, 100 * Millisecond, 10 * Microsecond, 60);
        board.PowerOffAt(200 * Millisecond);
        RunHotLoop();
        Assert.AreEqual(60, handled + board.EdgesDiscarded + board.HandlersFailed);
        Assert.IsGreaterThan(0, board.EdgesDiscarded);
        Assert.IsLessThan(40, handled);
        Assert.AreEqual(60, board.EdgesPosted);
    }

    [TestMethod]
    public void WhenTheEventsObjectDoesNotFitItsHandlerIsNotCalled()
    {
        using var board = new Board(BoardProfile.Esp32DevKitC, CostModel.Typical, heapBytes: 1_850);
        int handled = 0;
        Listen(() => handled++);
        board.Schedule(100 * Millisecond, Pin, 0);
        board.PowerOffAt(200 * Millisecond);
        RunHotLoop();
        Assert.AreEqual(0, handled);
        Assert.IsInstanceOfType<OutOfMemoryException>(board.LastHandlerFailure);
        Assert.AreEqual(0, board.EdgesDelivered);
    }

    private static int GarbageOfAnEdge(Board board)
    {
        using (board)
        {
            Listen(() => { });
            Edge(board, 100 * Millisecond, 0);
            int free = board.Heap.FreeBytes;
            Edge(board, 200 * Millisecond, 1);
            return free - board.Heap.FreeBytes;
        }
    }

    private static void Edge(Board board, long time, int level)
    {
        board.Schedule(time, Pin, level);
        board.Clock.AdvanceTo(time + Millisecond);
        FirmwareThread.Sleep(0);
    }

    private static void Listen(Action handler)
    {
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => handler();
    }
}
