namespace HapticNode.VirtualBoard.Runtime;

/// <summary>
/// The runtime's two queues of events: interrupts push to a ring of 128 records, which drops its oldest when it is full; every
/// context switch moves the ring's records to a list on the heap, from which the dispatcher takes them.
/// </summary>
/// <remarks>Source: nf-interpreter CLR_HW_Hardware::TransferAllInterruptsToApplicationQueue and SaveToHALQueue.</remarks>
internal sealed class EventQueue
{
    internal const int RingCapacity = 128;

    private readonly Queue<PinEvent> _ring = new(RingCapacity);
    private readonly Queue<PinEvent> _application = new();

    internal long Posted { get; private set; }

    internal long Dropped { get; private set; }

    internal void Post(PinEvent pinEvent)
    {
        if (_ring.Count == RingCapacity)
        {
            _ring.Dequeue();
            Dropped++;
        }

        _ring.Enqueue(pinEvent);
        Posted++;
    }

    internal void Transfer()
    {
        while (_ring.TryDequeue(out PinEvent pinEvent))
        {
            _application.Enqueue(pinEvent);
        }
    }

    internal bool TryTake(out PinEvent pinEvent) => _application.TryDequeue(out pinEvent);
}
