using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard.Runtime;

/// <summary>
/// The runtime's two queues of events: interrupts push to a ring of 128 records, which drops its oldest when it is full; every
/// context switch moves the ring's records to a list on the heap, from which the dispatcher takes them. When a record does not fit
/// there, all that are still in the ring are thrown away.
/// </summary>
/// <remarks>Source: nf-interpreter CLR_HW_Hardware::TransferAllInterruptsToApplicationQueue and SaveToHALQueue.</remarks>
internal sealed class EventQueue(ManagedHeap heap)
{
    internal const int RingCapacity = 128;

    private readonly Queue<NativeEvent> _ring = new(RingCapacity);
    private readonly Queue<NativeEvent> _application = new();

    /// <summary>Edges posted; the events of serial ports are not counted, here and below.</summary>
    internal long Posted { get; private set; }

    internal long Dropped { get; private set; }

    internal long Discarded { get; private set; }

    internal void Post(NativeEvent nativeEvent)
    {
        if (_ring.Count == RingCapacity)
        {
            Dropped += CountOf(_ring.Dequeue());
        }

        _ring.Enqueue(nativeEvent);
        Posted += CountOf(nativeEvent);
    }

    internal void Transfer()
    {
        while (_ring.TryPeek(out NativeEvent nativeEvent))
        {
            if (!heap.TryAddInterrupt())
            {
                Discarded += _ring.Sum(CountOf);
                _ring.Clear();
                return;
            }

            _ring.Dequeue();
            _application.Enqueue(nativeEvent);
        }
    }

    internal bool TryTake(out NativeEvent nativeEvent) => _application.TryDequeue(out nativeEvent);

    /// <summary>The event that was taken has been handled.</summary>
    internal void Release() => heap.RemoveInterrupt();

    private static int CountOf(NativeEvent nativeEvent) => nativeEvent.Category == EventCategory.Gpio ? 1 : 0;
}
