using HapticNode.NanoApi;

namespace nanoFramework.Runtime.Events;

/// <summary>
/// Hands the events of the native side to managed code. Every category has one processor, one filter and one listener: adding
/// another takes the place of the one before, also where the library of the category has added its own.
/// </summary>
/// <remarks>
/// Source: nanoFramework.Runtime.Events, EventSink.cs. System.Device.Gpio adds one object as the processor and as the listener of
/// <see cref="EventCategory.Gpio"/> before <c>Main</c>. Once they are replaced no <c>GpioPin.ValueChanged</c> is raised any
/// more, but adding a handler to it is still what switches a pin's interrupt on.
/// </remarks>
public class EventSink : NativeEventDispatcher
{
    private EventSink()
    {
    }

    /// <summary>Sets the processor of a category.</summary>
    /// <param name="eventCategory">The category.</param>
    /// <param name="eventProcessor">The processor.</param>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void AddEventProcessor(EventCategory eventCategory, IEventProcessor eventProcessor) =>
        RouteOf(eventCategory).Processor = eventProcessor;

    /// <summary>Sets the listener of a category.</summary>
    /// <param name="eventCategory">The category.</param>
    /// <param name="eventListener">The listener.</param>
    /// <exception cref="NullReferenceException">There is no listener: the category's listener is gone all the same.</exception>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void AddEventListener(EventCategory eventCategory, IEventListener eventListener)
    {
        RouteOf(eventCategory).Listener = eventListener;
        eventListener.InitializeForEventSource();
    }

    /// <summary>Sets the filter of a category: a listener that is asked first whether the category's own is to see an event.</summary>
    /// <param name="eventCategory">The category.</param>
    /// <param name="eventFilter">The filter.</param>
    /// <exception cref="NullReferenceException">There is no filter: the category's filter is gone all the same.</exception>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void AddEventFilter(EventCategory eventCategory, IEventListener eventFilter)
    {
        RouteOf(eventCategory).Filter = eventFilter;
        eventFilter.InitializeForEventSource();
    }

    /// <summary>Takes a processor away, if the category has this one. Events then become <see cref="GenericEvent"/>s.</summary>
    /// <param name="eventCategory">The category.</param>
    /// <param name="eventProcessor">The processor.</param>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void RemoveEventProcessor(EventCategory eventCategory, IEventProcessor eventProcessor)
    {
        EventRoute route = RouteOf(eventCategory);
        route.Processor = route.Processor == eventProcessor ? null : route.Processor;
    }

    /// <summary>Takes a listener away, if the category has this one.</summary>
    /// <param name="eventCategory">The category.</param>
    /// <param name="eventListener">The listener.</param>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void RemoveEventListener(EventCategory eventCategory, IEventListener eventListener)
    {
        EventRoute route = RouteOf(eventCategory);
        route.Listener = route.Listener == eventListener ? null : route.Listener;
    }

    /// <summary>Takes a filter away, if the category has this one.</summary>
    /// <param name="eventCategory">The category.</param>
    /// <param name="eventFilter">The filter.</param>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void RemoveEventFilter(EventCategory eventCategory, IEventListener eventFilter)
    {
        EventRoute route = RouteOf(eventCategory);
        route.Filter = route.Filter == eventFilter ? null : route.Filter;
    }

    /// <summary>Dispatches an event at once, on the calling thread and past the queue.</summary>
    /// <param name="category">Number of the <see cref="EventCategory"/>.</param>
    /// <param name="subCategory">Depends on the category.</param>
    /// <param name="data1">The upper half of the event's first number.</param>
    /// <param name="data2">The event's second number.</param>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void PostManagedEvent(byte category, byte subCategory, ushort data1, uint data2)
    {
        PoweredBoard.Current.Events.Post(((uint)data1 << 16) | ((uint)category << 8) | subCategory, data2);
    }

    private static EventRoute RouteOf(EventCategory category) => PoweredBoard.Current.Events.Configure(category);
}
