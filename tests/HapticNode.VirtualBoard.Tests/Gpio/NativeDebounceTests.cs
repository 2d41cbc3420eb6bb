using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Gpio;

[TestClass]
public sealed class NativeDebounceTests
{
    private const int Pin = 4;

    [TestMethod]
    public void AnEventComesOnlyWhenTheTimeHasPassed()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Debounce(board, 20);
        board.Schedule(103 * Millisecond, Pin, 0);
        board.PowerOffAt(200 * Millisecond);
        RunHotLoop();
        Assert.HasCount(1, edges);

        // Two ticks after the tick before the edge.
        Assert.IsGreaterThanOrEqualTo(120 * Millisecond, edges[0].HandlerNanoseconds);
        Assert.IsLessThan(121 * Millisecond, edges[0].HandlerNanoseconds);
    }

    [TestMethod]
    public void BounceIsSwallowed()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Debounce(board, 20);
        ScheduleBurst(board, Pin, 103 * Millisecond, 20 * Microsecond, 31);
        board.PowerOffAt(200 * Millisecond);
        RunHotLoop();
        Assert.HasCount(1, edges);
        Assert.AreEqual(30, board.EdgesDebounced);
    }

    [TestMethod]
    public void APressShorterThanTheTimeIsLost()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Debounce(board, 50);
        board.Schedule(100 * Millisecond, Pin, 0);
        board.Schedule(130 * Millisecond, Pin, 1);
        board.PowerOffAt(300 * Millisecond);
        RunHotLoop();
        Assert.IsEmpty(edges);
    }

    [TestMethod]
    public void AReleaseWithinTheTimeIsNeverReported()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Debounce(board, 50);
        board.Schedule(100 * Millisecond, Pin, 0);
        board.Schedule(200 * Millisecond, Pin, 1);
        board.Schedule(210 * Millisecond, Pin, 0);
        board.Schedule(400 * Millisecond, Pin, 1);
        board.PowerOffAt(600 * Millisecond);
        RunHotLoop();
        CollectionAssert.AreEqual(new[] { 0, 1 }, edges.Select(edge => edge.Level).ToArray());
        Assert.AreEqual(400 * Millisecond, edges[1].PhysicalNanoseconds);
    }

    [TestMethod]
    public void ATimeBelowOneTickIsOneTick()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Debounce(board, 1);
        board.Schedule(101 * Millisecond, Pin, 0);
        board.PowerOffAt(200 * Millisecond);
        RunHotLoop();
        Assert.IsGreaterThanOrEqualTo(110 * Millisecond, edges[0].HandlerNanoseconds);
    }

    [TestMethod]
    public void ChangingOneTimeToAnotherHasNoEffect()
    {
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Debounce(board, 20);
        Opened(board).DebounceTimeout = TimeSpan.FromMilliseconds(90);
        board.Schedule(100 * Millisecond, Pin, 0);
        board.PowerOffAt(300 * Millisecond);
        RunHotLoop();
        Assert.IsLessThan(121 * Millisecond, edges[0].HandlerNanoseconds);
    }

    [TestMethod]
    public void SwitchingOffAndOnStartsTheTimerByItself()
    {
        // xTimerChangePeriod starts an idle timer: with the pin at its expected level it reports an edge that nobody made.
        using Board board = PowerTypicalBoard();
        List<DeliveredEdge> edges = Debounce(board, 20);
        board.Schedule(100 * Millisecond, Pin, 0);
        board.PowerOffAt(300 * Millisecond);
        bool switched = false;
        RunUntilPowerOff(() =>
        {
            if (!switched && edges.Count == 1)
            {
                switched = true;
                Opened(board).DebounceTimeout = TimeSpan.Zero;
                board.Schedule(board.Clock.NowNanoseconds, Pin, 1);
                Compute(Millisecond);
                Opened(board).DebounceTimeout = TimeSpan.FromMilliseconds(30);
            }

            FirmwareThread.Sleep(0);
        });
        CollectionAssert.AreEqual(new[] { 0, 1, 1 }, edges.Select(edge => edge.Level).ToArray());
    }

    private static GpioPin Opened(Board board) => board.Gpio.OpenedPin(Pin);

    private static List<DeliveredEdge> Debounce(Board board, int milliseconds)
    {
        var edges = new List<DeliveredEdge>();
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.DebounceTimeout = TimeSpan.FromMilliseconds(milliseconds);
        pin.ValueChanged += (_, _) => { };
        board.BeforeHandler = edges.Add;
        return edges;
    }
}
