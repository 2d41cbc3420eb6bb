using System.Device.Gpio;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class EdgeDeliveryTests
{
    private const int Pin = 4;

    [TestMethod]
    [DataRow(0, 560, 600)]
    [DataRow(7, 870, 920)]
    public void AnEdgeCostsMoreForEveryPinThatWasOpenedBefore(int earlierPins, int least, int most)
    {
        using Board board = PowerTypicalBoard();
        OpenEarlier(earlierPins);
        OpenCounter();
        long physical = 0;
        board.BeforeHandler = edge => physical = edge.PhysicalNanoseconds;
        board.Schedule(100 * Millisecond, Pin, 0);
        board.Clock.AdvanceTo(101 * Millisecond);
        long start = board.Clock.NowNanoseconds;
        FirmwareThread.Sleep(0);
        long cost = board.Clock.NowNanoseconds - start - (CostModel.Typical.Sleep * 9);
        Assert.AreEqual(100 * Millisecond, physical);
        Assert.IsGreaterThan(least * Microsecond, cost);
        Assert.IsLessThan(most * Microsecond, cost);
    }

    [TestMethod]
    public void ABurstOf75EdgesHoldsTheNodeAndStretchesItsTimeStamps()
    {
        using Board board = PowerTypicalBoard();
        var stamps = new List<long>();
        OpenEarlier(6);
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) =>
        {
            stamps.Add((long)HighResTimer.GetCurrent());
            Meter.Charge(5_000, 40, 3);
        };

        ScheduleBurst(board, Pin, 100 * Millisecond, 12 * Microsecond, 75);
        board.Clock.AdvanceTo(100 * Millisecond);
        long start = board.Clock.NowNanoseconds;
        while (stamps.Count < 75)
        {
            FirmwareThread.Sleep(0);
        }

        long held = board.Clock.NowNanoseconds - start;
        Assert.HasCount(75, stamps);
        Assert.IsGreaterThan(60 * Millisecond, held);
        Assert.IsLessThan(75 * Millisecond, held);
        Assert.IsGreaterThan(40_000, stamps[^1] - stamps[0], "an edge train of 0.9 ms spreads over more than 40 ms of stamps");
    }

    [TestMethod]
    public void ChangeTypeIsTheLevelThatTheInterruptSaw()
    {
        using Board board = PowerTypicalBoard();
        var types = new List<PinEventTypes>();
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, e) => types.Add(e.ChangeType);
        ScheduleBurst(board, Pin, 100 * Millisecond, 10 * Microsecond, 3);
        board.Clock.AdvanceTo(101 * Millisecond);
        FirmwareThread.Sleep(0);
        CollectionAssert.AreEqual(new[] { PinEventTypes.Falling, PinEventTypes.Rising, PinEventTypes.Falling }, types);
    }

    [TestMethod]
    public void AGlitchShorterThanTheInterruptsEntryMakesNoEvent()
    {
        using Board board = PowerTypicalBoard();
        OpenCounter();
        board.Schedule(100 * Millisecond, Pin, 0);
        board.Schedule((100 * Millisecond) + (2 * Microsecond), Pin, 1);
        board.PowerOffAt(110 * Millisecond);
        RunHotLoop();
        Assert.AreEqual(0, board.EdgesPosted);
        Assert.AreEqual(2, board.EdgesCollapsed);
    }

    [TestMethod]
    public void EdgesWithoutAHandlerMakeNoEvents()
    {
        using Board board = PowerTypicalBoard();
        new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        ScheduleBurst(board, Pin, 100 * Millisecond, 10 * Microsecond, 3);
        board.PowerOffAt(110 * Millisecond);
        RunHotLoop();
        Assert.AreEqual(0, board.EdgesPosted);
    }

    [TestMethod]
    public void ARemovedHandlerMakesNoEvents()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        int calls = 0;
        PinValueChangedEventHandler handler = (_, _) => calls++;
        pin.ValueChanged += handler;
        board.Schedule(100 * Millisecond, Pin, 0);
        board.Clock.AdvanceTo(101 * Millisecond);
        FirmwareThread.Sleep(0);
        pin.ValueChanged -= handler;
        board.Schedule(110 * Millisecond, Pin, 1);
        board.Clock.AdvanceTo(111 * Millisecond);
        FirmwareThread.Sleep(0);
        Assert.AreEqual(1, calls);
        Assert.AreEqual(1, board.EdgesPosted);
    }

    [TestMethod]
    public void AnExceptionEndsItsHandlerAndNoOther()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => throw new FormatException();
        ScheduleBurst(board, Pin, 100 * Millisecond, 2 * Millisecond, 3);
        board.PowerOffAt(200 * Millisecond);
        RunHotLoop();
        Assert.IsInstanceOfType<FormatException>(board.LastHandlerFailure);
        Assert.AreEqual(3, board.HandlersFailed);
        Assert.AreEqual(3, board.EdgesDelivered);
    }

    [TestMethod]
    public void StimuliAreTakenInTheOrderOfTimeWhateverTheOrderOfScheduling()
    {
        using Board board = PowerTypicalBoard();
        var edges = new List<DeliveredEdge>();
        OpenCounter();
        board.BeforeHandler = edges.Add;
        board.Schedule(130 * Millisecond, Pin, 0);
        board.Schedule(110 * Millisecond, Pin, 0);
        board.Schedule(120 * Millisecond, Pin, 1);
        board.PowerOffAt(140 * Millisecond);
        RunHotLoop();
        CollectionAssert.AreEqual(
            new[] { 110 * Millisecond, 120 * Millisecond, 130 * Millisecond },
            edges.Select(edge => edge.PhysicalNanoseconds).ToArray());
    }

    private static void OpenEarlier(int pins)
    {
        var controller = new GpioController();
        foreach (int number in new[] { 13, 14, 16, 17, 18, 19, 21 }.Take(pins))
        {
            controller.OpenPin(number, PinMode.Input);
        }
    }

    private static void OpenCounter()
    {
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => Meter.Charge(5_000, 40, 3);
    }
}
