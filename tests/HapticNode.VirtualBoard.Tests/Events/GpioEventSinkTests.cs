using System.Device.Gpio;
using nanoFramework.Runtime.Events;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Events;

[TestClass]
public sealed class GpioEventSinkTests
{
    private const int Pin = 4;
    private const long Edge = 105 * Millisecond;

    [TestMethod]
    public void AProcessorIsGivenPinCategoryLevelAndTheTimeOfTheTick()
    {
        using Board board = PowerTypicalBoard();
        GpioProcessor ours = Take(board);
        Listen(_ => { });
        PressOnce(board);
        (uint data1, uint data2, DateTime time) = ours.Processed.Single();
        Assert.AreEqual((uint)((Pin << 16) | (20 << 8)), data1);
        Assert.AreEqual(0U, data2);
        Assert.AreEqual(DateTime.UnixEpoch.AddMilliseconds(100), time);
    }

    [TestMethod]
    public void AProcessorOfTheGpioCategoryEndsEveryValueChanged()
    {
        using Board board = PowerTypicalBoard();
        int raised = 0;
        Listen(_ => raised++);
        Take(board);
        PressOnce(board);
        Assert.AreEqual(0, raised);
        Assert.AreEqual(1, board.EdgesDelivered);
    }

    [TestMethod]
    public void OnlyAHandlerOfValueChangedSwitchesThePinsInterruptOn()
    {
        using Board board = PowerTypicalBoard();
        GpioProcessor ours = Take(board);
        new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        PressOnce(board);
        Assert.IsEmpty(ours.Processed);
        Assert.AreEqual(0, board.EdgesPosted);
    }

    [TestMethod]
    public void PinsThatAreOpenedLaterDoNotBringTheLibrarysProcessorBack()
    {
        using Board board = PowerTypicalBoard();
        GpioProcessor ours = Take(board);
        int raised = 0;
        Listen(_ => raised++);
        PressOnce(board);
        Assert.HasCount(1, ours.Processed);
        Assert.AreEqual(0, raised);
    }

    [TestMethod]
    public void AProcessorThatReturnsNothingStillHasItsListenerCalled()
    {
        using Board board = PowerTypicalBoard();
        GpioProcessor ours = Take(board);
        Listen(_ => { });
        PressOnce(board);
        Assert.HasCount(1, ours.Heard);
        Assert.IsNull(ours.Heard[0]);
    }

    [TestMethod]
    public void WithoutAListenerOfItsOwnAProcessorThatReturnsNothingBreaksTheLibrarysListener()
    {
        using Board board = PowerTypicalBoard();
        EventSink.AddEventProcessor(EventCategory.Gpio, new GpioProcessor(null));
        Listen(_ => { });
        PressOnce(board);
        Assert.IsInstanceOfType<NullReferenceException>(board.LastHandlerFailure);
    }

    [TestMethod]
    public void WithoutAnyProcessorTheLibrarysListenerBreaksOnTheGenericEvent()
    {
        using Board board = PowerTypicalBoard();
        var ours = new GpioProcessor(null);
        EventSink.AddEventProcessor(EventCategory.Gpio, ours);
        EventSink.RemoveEventProcessor(EventCategory.Gpio, ours);
        Listen(_ => { });
        PressOnce(board);
        Assert.IsInstanceOfType<InvalidCastException>(board.LastHandlerFailure);
    }

    [TestMethod]
    public void TheWayToAProcessorIsShorterAndTheSameForEveryPin()
    {
        long[] own = [WayToHandler(earlierPins: 0, isOwn: true), WayToHandler(earlierPins: 7, isOwn: true)];
        long[] library = [WayToHandler(earlierPins: 0, isOwn: false), WayToHandler(earlierPins: 7, isOwn: false)];
        Assert.AreEqual(own[0], own[1]);
        Assert.AreEqual(NanosecondsOf(CostModel.Typical.GpioPinSearch) * 7, library[1] - library[0]);
        Assert.IsLessThan(library[0] / 2, own[0]);
    }

    /// <summary>Time from the moment at which the event thread could run to the entry of the handler.</summary>
    private static long WayToHandler(int earlierPins, bool isOwn)
    {
        using Board board = PowerTypicalBoard();
        foreach (int number in new[] { 13, 14, 16, 17, 18, 19, 21 }.Take(earlierPins))
        {
            new GpioController().OpenPin(number, PinMode.Input);
        }

        Listen(_ => { });
        if (isOwn)
        {
            Take(board);
        }

        DeliveredEdge? entered = null;
        board.BeforeHandler = edge => entered = edge;
        board.Schedule(Edge, Pin, 0);
        board.Clock.AdvanceTo(Edge + Millisecond);
        long start = board.Clock.NowNanoseconds + NanosecondsOf(CostModel.Typical.Sleep);
        FirmwareThread.Sleep(0);
        return entered!.Value.HandlerNanoseconds - start;
    }

    private static GpioProcessor Take(Board board)
    {
        Assert.AreSame(Board.Current, board);
        var ours = new GpioProcessor(null);
        EventSink.AddEventProcessor(EventCategory.Gpio, ours);
        EventSink.AddEventListener(EventCategory.Gpio, ours);
        return ours;
    }

    private static void Listen(Action<PinEventTypes> handler)
    {
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, e) => handler(e.ChangeType);
    }

    private static void PressOnce(Board board)
    {
        board.Schedule(Edge, Pin, 0);
        board.PowerOffAt(110 * Millisecond);
        RunHotLoop();
    }
}
