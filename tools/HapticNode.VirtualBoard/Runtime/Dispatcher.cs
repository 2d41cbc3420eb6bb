using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard.Runtime;

/// <summary>The runtime's event thread: one handler at a time, for all pins, ahead of every other thread.</summary>
/// <remarks>
/// An exception that escapes ends the handler, no more: the thread belongs to the runtime, which uses it again for the next event
/// (nf-interpreter CLR_RT_Thread::Passivate, CanThreadBeReused).
/// </remarks>
internal sealed class Dispatcher(Board board, EventQueue queue)
{
    private NativeEvent _event;
    private DeliveredEdge? _entered;
    private bool _hasThread;

    internal bool IsDispatching { get; private set; }

    internal long Delivered { get; private set; }

    internal long Failed { get; private set; }

    internal Exception? LastFailure { get; private set; }

    /// <summary>Dispatches all events that are queued, and those that arrive meanwhile. Returns whether there was one.</summary>
    internal bool DeliverAll()
    {
        bool dispatched = false;
        IsDispatching = true;
        try
        {
            ContextSwitch();
            while (queue.TryTake(out _event))
            {
                dispatched = true;
                Dispatch();
                ContextSwitch();
            }
        }
        finally
        {
            IsDispatching = false;
        }

        return dispatched;
    }

    /// <summary>What the runtime does between two threads: catch up with the hardware, notice the power going off, fetch events.</summary>
    internal void ContextSwitch()
    {
        board.Settle();
        board.ThrowIfPowerIsOff();
        queue.Transfer();
    }

    /// <summary>The event has come to the code that handles it; a later stop on its way is no other handler.</summary>
    internal void EnterHandler()
    {
        if (IsDispatching && _entered is null && _event.Category == EventCategory.Gpio)
        {
            Delivered++;
            _entered = new DeliveredEdge(_event.PhysicalNanoseconds, _event.Source, _event.Value, board.Clock.NowNanoseconds);
            board.BeforeHandler?.Invoke(_entered.Value);
        }
    }

    private void Dispatch()
    {
        StartThread();
        _entered = null;
        board.Charge(board.Costs.EventDispatch);
        try
        {
            board.Events.Dispatch(_event.Data1, (uint)_event.Value, board.Events.InterruptTime(_event.PhysicalNanoseconds));
        }
        catch (Exception exception) when (exception is not PowerOffException)
        {
            Failed++;
            LastFailure = exception;
        }

        if (_entered is { } entered)
        {
            board.AfterHandler?.Invoke(entered);
        }

        queue.Release();
        board.Charge(board.Costs.EventReturn);
    }

    // The first event makes the thread, which then stays.
    private void StartThread()
    {
        if (!_hasThread)
        {
            _hasThread = true;
            board.Heap.Keep(HeapLibraries.EventThread);
        }
    }
}
