using nanoFramework.Runtime.Events;

namespace HapticNode.NanoApi;

/// <summary>Who handles the events of a category.</summary>
internal sealed class EventRoute
{
    internal IEventProcessor? Processor { get; set; }

    internal IEventListener? Filter { get; set; }

    internal IEventListener? Listener { get; set; }
}
