namespace HapticNode.VirtualBoard.Runtime;

/// <summary>The runtime's event thread: one handler at a time, for all pins, ahead of every other thread.</summary>
internal sealed class Dispatcher(Board board, EventQueue queue)
{
    internal bool IsDispatching { get; private set; }

    internal long Delivered { get; private set; }

    internal Exception? Died { get; private set; }

    /// <summary>Delivers all events that are queued, and those that arrive meanwhile. Returns whether there was one.</summary>
    internal bool DeliverAll()
    {
        long before = Delivered;
        IsDispatching = true;
        try
        {
            while (ContextSwitch() && queue.TryTake(out PinEvent pinEvent))
            {
                Deliver(pinEvent);
            }
        }
        finally
        {
            IsDispatching = false;
        }

        return Delivered != before;
    }

    /// <summary>What the runtime does between two threads: catch up with the hardware, notice the power going off, fetch events.</summary>
    /// <returns>Whether the dispatcher lives.</returns>
    internal bool ContextSwitch()
    {
        board.Settle();
        board.ThrowIfPowerIsOff();
        if (Died is not null)
        {
            return false;
        }

        queue.Transfer();
        return true;
    }

    private void Deliver(PinEvent pinEvent)
    {
        board.Charge(board.Costs.EdgeDispatch + (board.Costs.EdgePinSearch * board.Gpio.OpenedBefore(pinEvent.Pin)));
        Delivered++;
        var edge = new DeliveredEdge(pinEvent.PhysicalNanoseconds, pinEvent.Pin, pinEvent.Level, board.Clock.NowNanoseconds);
        board.BeforeHandler?.Invoke(edge);
        try
        {
            board.Gpio.Raise(pinEvent.Pin, pinEvent.Level);
        }
        catch (Exception exception) when (exception is not PowerOffException)
        {
            Died = exception;
        }

        board.AfterHandler?.Invoke(edge);
        board.Charge(board.Costs.EdgeReturn);
    }
}
