using HapticNode.NanoApi;
using HapticNode.VirtualBoard.Runtime;
using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard;

/// <summary>The board's side of <see cref="EventSink"/>: the way of an event from its numbers to the code that handles it.</summary>
/// <remarks>Source: nanoFramework.Runtime.Events, EventSink.cs (GetEvent, ProcessEvent); nf-interpreter nf_rt_events_native_nanoFramework_Runtime_Events_EventSink (PostManagedEvent).</remarks>
internal sealed class EventRoutes(Board board) : IEvents
{
    private const long NanosecondsPerDateTimeTick = 100;

    private readonly Dictionary<EventCategory, EventRoute> _routes = [];

    /// <summary>Puts the libraries of pins and ports in their places, as their static constructors do before <c>Main</c>.</summary>
    internal void AddLibraries()
    {
        EventRoute gpio = RouteOf(EventCategory.Gpio);
        gpio.Processor = board.Gpio.Listener;
        gpio.Listener = board.Gpio.Listener;
        var serialListener = new SerialDeviceEventListener(board);
        EventRoute serial = RouteOf(EventCategory.SerialDevice);
        serial.Processor = serialListener;
        serial.Listener = serialListener;
    }

    public EventRoute Configure(EventCategory category)
    {
        board.Charge(board.Costs.EventConfigure);
        return RouteOf(category);
    }

    public void Post(uint data1, uint data2)
    {
        board.Charge(board.Costs.EventPost);
        // As DateTime.UtcNow, which has microseconds.
        Dispatch(data1, data2, TimeOf(board.Clock.NowNanoseconds / 1000 * 1000));
    }

    internal EventRoute RouteOf(EventCategory category)
    {
        if (!_routes.TryGetValue(category, out EventRoute? route))
        {
            route = new EventRoute();
            _routes.Add(category, route);
        }

        return route;
    }

    /// <summary>The time stamp that an interrupt gives: the last tick's.</summary>
    internal DateTime InterruptTime(long nanoseconds) => TimeOf(Scheduler.TickAtOrBefore(nanoseconds));

    /// <summary>Has an event handled. What a processor returns goes to filter and listener even when it is nothing.</summary>
    internal void Dispatch(uint data1, uint data2, DateTime time)
    {
        EventRoute route = RouteOf((EventCategory)((data1 >> 8) & 0xFF));
        BaseEvent? made = Make(route, data1, data2, time);
        if (route.Filter is { } filter && !filter.OnEvent(made))
        {
            return;
        }

        if (route.Listener is { } listener)
        {
            board.Charge(board.Costs.EventListenerCall);
            EnterUnlessLibrary(listener);
            listener.OnEvent(made);
        }
    }

    private static DateTime TimeOf(long nanoseconds) => DateTime.UnixEpoch.AddTicks(nanoseconds / NanosecondsPerDateTimeTick);

    private BaseEvent? Make(EventRoute route, uint data1, uint data2, DateTime time)
    {
        if (route.Processor is { } processor)
        {
            EnterUnlessLibrary(processor);
            return processor.ProcessEvent(data1, data2, time);
        }

        return new GenericEvent
        {
            Time = time,
            Message = (byte)data1,
            Category = (byte)(data1 >> 8),
            Data = data1 >> 16,
        };
    }

    // The library's own listener is on the way to the user's handler, anybody else's is that handler.
    private void EnterUnlessLibrary(object handler)
    {
        if (handler is not GpioPinEventListener)
        {
            board.EnterHandler();
        }
    }
}
