using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard.Runtime;

/// <summary>The runtime's event thread: one handler at a time, for all pins, ahead of the main thread as long as that has had its share.</summary>
/// <remarks>
/// The runtime gives each thread a share by its priority (nf-interpreter CLR_RT_ExecutionEngine::ScheduleThreads): a run of the main thread
/// weighs as much as eight handlers, and an event thread that had nothing to do is at most 33 handlers ahead.
/// An exception that escapes ends the handler, no more: the thread belongs to the runtime, which uses it again for the next event
/// (nf-interpreter CLR_RT_Thread::Passivate, CanThreadBeReused).
/// </remarks>
internal sealed class Dispatcher(Board board, EventQueue queue)
{
    private const int HandlersARun = 8;
    private const int MostHandlers = 33;

    private NativeEvent _event;
    private int _share = MostHandlers;
    private DeliveredEdge? _entered;
    private bool _hasThread;

    internal bool IsDispatching { get; private set; }

    internal long Delivered { get; private set; }

    internal long Failed { get; private set; }

    internal Exception? LastFailure { get; private set; }

    /// <summary>Dispatches all events that are queued, and those that arrive meanwhile, while no other thread wants to run. Returns whether there was one.</summary>
    internal bool DeliverAll()
    {
        bool dispatched = Deliver(int.MaxValue) > 0;
        _share = MostHandlers;
        return dispatched;
    }

    /// <summary>Dispatches events until the main thread is to run again, whose run has just ended. Returns whether there was one.</summary>
    internal bool DeliverShare()
    {
        _share = Math.Min(_share + HandlersARun, MostHandlers);
        int dispatched = Deliver(_share);
        _share -= dispatched;
        return dispatched > 0;
    }

    private int Deliver(int most)
    {
        int dispatched = 0;
        IsDispatching = true;
        try
        {
            ContextSwitch();
            while (dispatched < most && queue.TryTake(out _event))
            {
                dispatched++;
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
