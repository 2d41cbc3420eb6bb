using nanoFramework.Runtime.Events;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Events;

[TestClass]
public sealed class EventSinkTests
{
    private const byte Custom = (byte)EventCategory.Custom;

    [TestMethod]
    public void APostedEventIsHandledAtOnceOnTheCallingThread()
    {
        using Board board = PowerTypicalBoard();
        var processor = new GpioProcessor(null);
        EventSink.AddEventProcessor(EventCategory.Custom, processor);
        long before = board.Clock.NowNanoseconds;
        EventSink.PostManagedEvent(Custom, 3, 7, 9);
        Assert.AreEqual((0x00070A03U, 9U), (processor.Processed.Single().Data1, processor.Processed.Single().Data2));
        Assert.AreEqual(NanosecondsOf(CostModel.Typical.EventPost), board.Clock.NowNanoseconds - before);
    }

    [TestMethod]
    public void TheLastProcessorOfACategoryTakesThePlaceOfTheOthers()
    {
        using Board board = PowerTypicalBoard();
        var first = new GpioProcessor(null);
        var second = new GpioProcessor(null);
        EventSink.AddEventProcessor(EventCategory.Custom, first);
        EventSink.AddEventProcessor(EventCategory.Custom, second);
        EventSink.PostManagedEvent(Custom, 0, 0, 0);
        Assert.IsEmpty(first.Processed);
        Assert.HasCount(1, second.Processed);
    }

    [TestMethod]
    public void RemovingAProcessorThatHasBeenReplacedChangesNothing()
    {
        using Board board = PowerTypicalBoard();
        var first = new GpioProcessor(null);
        var second = new GpioProcessor(null);
        EventSink.AddEventProcessor(EventCategory.Custom, first);
        EventSink.AddEventProcessor(EventCategory.Custom, second);
        EventSink.RemoveEventProcessor(EventCategory.Custom, first);
        EventSink.PostManagedEvent(Custom, 0, 0, 0);
        Assert.HasCount(1, second.Processed);
    }

    [TestMethod]
    public void AListenerHearsWhatTheProcessorMade()
    {
        using Board board = PowerTypicalBoard();
        var made = new BaseEvent();
        var both = new GpioProcessor(made);
        EventSink.AddEventProcessor(EventCategory.Custom, both);
        EventSink.AddEventListener(EventCategory.Custom, both);
        EventSink.PostManagedEvent(Custom, 0, 0, 0);
        Assert.AreSame(made, both.Heard.Single());
        Assert.AreEqual(1, both.Initialised);
    }

    [TestMethod]
    public void WithoutAProcessorTheListenerHearsAGenericEventThatLacksTheSecondNumber()
    {
        using Board board = PowerTypicalBoard();
        var listener = new GpioProcessor(null);
        EventSink.AddEventListener(EventCategory.Custom, listener);
        EventSink.PostManagedEvent(Custom, 3, 7, 9);
        var heard = (GenericEvent)listener.Heard.Single()!;
        Assert.AreEqual((Custom, (byte)3, 7U), (heard.Category, heard.Message, heard.Data));
    }

    [TestMethod]
    public void AFilterThatDeclinesKeepsTheEventFromTheListener()
    {
        using Board board = PowerTypicalBoard();
        var listener = new GpioProcessor(null);
        var filter = new GpioProcessor(null) { Answer = false };
        EventSink.AddEventListener(EventCategory.Custom, listener);
        EventSink.AddEventFilter(EventCategory.Custom, filter);
        EventSink.PostManagedEvent(Custom, 0, 0, 0);
        Assert.HasCount(1, filter.Heard);
        Assert.IsEmpty(listener.Heard);
        EventSink.RemoveEventFilter(EventCategory.Custom, filter);
        EventSink.PostManagedEvent(Custom, 0, 0, 0);
        Assert.HasCount(1, listener.Heard);
    }

    [TestMethod]
    public void ARemovedListenerHearsNothing()
    {
        using Board board = PowerTypicalBoard();
        var listener = new GpioProcessor(null);
        EventSink.AddEventListener(EventCategory.Custom, listener);
        EventSink.RemoveEventListener(EventCategory.Custom, listener);
        EventSink.PostManagedEvent(Custom, 0, 0, 0);
        Assert.IsEmpty(listener.Heard);
    }

    [TestMethod]
    public void AnEventOfACategoryThatNobodyKnowsIsDropped()
    {
        using Board board = PowerTypicalBoard();
        EventSink.PostManagedEvent((byte)EventCategory.Storage, 0, 0, 0);
        Assert.AreEqual(0, board.HandlersFailed);
    }
}
