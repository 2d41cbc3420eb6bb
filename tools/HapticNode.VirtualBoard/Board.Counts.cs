namespace HapticNode.VirtualBoard;

/// <content>What became of the edges.</content>
public sealed partial class Board
{
    /// <summary>GPIO events that interrupts pushed to the event queue.</summary>
    public long EdgesPosted => _queue.Posted;

    /// <summary>GPIO events that the full queue dropped, the oldest first.</summary>
    public long EdgesDropped => _queue.Dropped;

    /// <summary>GPIO events that the runtime threw away because a record of one of them did not fit into the heap.</summary>
    public long EdgesDiscarded => _queue.Discarded;

    /// <summary>Edges whose interrupt found the level of the last event again, and posted nothing.</summary>
    public long EdgesCollapsed => Gpio.Collapsed;

    /// <summary>Edges that native debounce swallowed.</summary>
    public long EdgesDebounced => Gpio.Debounced;

    /// <summary>GPIO events whose handler was called.</summary>
    public long EdgesDelivered => _dispatcher.Delivered;

    /// <summary>Handlers that an exception has ended. The runtime says nothing of it, and goes on with the next event.</summary>
    public long HandlersFailed => _dispatcher.Failed;

    /// <summary>The last exception that escaped from a handler, or <see langword="null"/>.</summary>
    public Exception? LastHandlerFailure => _dispatcher.LastFailure;
}
