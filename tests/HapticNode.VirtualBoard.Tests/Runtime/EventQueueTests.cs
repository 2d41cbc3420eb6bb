using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class EventQueueTests
{
    private const int Pin = 4;

    [TestMethod]
    public void WhileTheNodeIsBusyTheQueueKeepsTheNewest128Edges()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Listen(board);
        board.Clock.AdvanceTo(100 * Millisecond);
        FirmwareThread.Sleep(0);
        ScheduleBurst(board, Pin, 101 * Millisecond, 10 * Microsecond, 300);
        Compute(10 * Millisecond);
        for (int turn = 0; turn < 20; turn++)
        {
            FirmwareThread.Sleep(0);
        }

        Assert.HasCount(128, edges);
        Assert.AreEqual(300, board.EdgesPosted);
        Assert.AreEqual(172, board.EdgesDropped);
        Assert.AreEqual((101 * Millisecond) + (172 * 10 * Microsecond), edges[0].PhysicalNanoseconds);
        Assert.AreEqual((101 * Millisecond) + (299 * 10 * Microsecond), edges[^1].PhysicalNanoseconds);
    }

    [TestMethod]
    public void AHotLoopLosesNothingOfAPressWith158Edges()
    {
        // After every handler the runtime empties the ring of 128 into a list on the heap.
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Listen(board);
        ScheduleBurst(board, Pin, 100 * Millisecond, 7 * Microsecond, 158);
        board.PowerOffAt(300 * Millisecond);
        RunHotLoop();
        Assert.HasCount(158, edges);
        Assert.AreEqual(0, board.EdgesDropped);
    }

    [TestMethod]
    public void EventsOfSeveralPinsKeepTheOrderOfTheirInterrupts()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Listen(board);
        GpioPin other = new GpioController().OpenPin(5, PinMode.InputPullUp);
        other.ValueChanged += (_, _) => { };
        board.Schedule(100 * Millisecond, Pin, 0);
        board.Schedule((100 * Millisecond) + (100 * Microsecond), 5, 0);
        board.Schedule((100 * Millisecond) + (200 * Microsecond), Pin, 1);
        board.PowerOffAt(110 * Millisecond);
        RunHotLoop();
        CollectionAssert.AreEqual(new[] { Pin, 5, Pin }, edges.Select(edge => edge.Pin).ToArray());
    }

    [TestMethod]
    public void WhileEdgesWaitTheLoopHasATurnAfterEveryEighth()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Listen(board);
        ScheduleBurst(board, Pin, 100 * Millisecond, 7 * Microsecond, 60);
        board.PowerOffAt(300 * Millisecond);
        List<int> handledByTurn = [];
        RunUntilPowerOff(() =>
        {
            FirmwareThread.Sleep(0);
            handledByTurn.Add(edges.Count);
        });
        CollectionAssert.AreEqual(new[] { 0, 33, 41, 49, 57, 60 }, handledByTurn.Distinct().ToArray());
    }

    private static List<DeliveredEdge> Listen(Board board)
    {
        var edges = new List<DeliveredEdge>();
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => { };
        board.BeforeHandler = edges.Add;
        return edges;
    }
}
