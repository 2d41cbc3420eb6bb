namespace HapticNode.VirtualBoard.Runtime;

/// <summary>Sleep, the idle runtime and the quantum: the moments at which handlers can run.</summary>
/// <remarks>
/// The firmware's main thread is the only other thread of the model: when a handler itself sleeps, nothing else runs.
/// Source: nf-interpreter Execution.cpp, targets/ESP32 targetPAL_Events (tick 10 ms, quantum 20 ms, idle poll by vTaskDelay(1)).
/// </remarks>
internal sealed class Scheduler
{
    internal const long TickNanoseconds = 10_000_000;

    private const long QuantumNanoseconds = 2 * TickNanoseconds;
    private const long NanosecondsPerMillisecond = 1_000_000;

    private readonly Board _board;
    private readonly MeterState _meter;
    private readonly Dispatcher _dispatcher;
    private readonly IdleSkipper _idleSkipper;
    private readonly long _quantumUnits;

    internal Scheduler(Board board, MeterState meter, Dispatcher dispatcher)
    {
        _board = board;
        _meter = meter;
        _dispatcher = dispatcher;
        _idleSkipper = new IdleSkipper(board, meter);
        _quantumUnits = board.Clock.UnitsAt(board.Clock.NowNanoseconds + QuantumNanoseconds) - meter.Units;
        _meter.AlarmHandler = EndQuantum;
        StartQuantum();
    }

    internal static long TickAtOrBefore(long nanoseconds) => nanoseconds / TickNanoseconds * TickNanoseconds;

    internal static long TickAtOrAfter(long nanoseconds) =>
        nanoseconds > long.MaxValue - TickNanoseconds ? long.MaxValue : TickAtOrBefore(nanoseconds + TickNanoseconds - 1);

    internal void Sleep(int milliseconds)
    {
        if (milliseconds == 0)
        {
            Yield();
        }
        else if (milliseconds == Timeout.Infinite)
        {
            WaitUntil(long.MaxValue);
        }
        else
        {
            WaitUntil(TickAtOrBefore(_board.Clock.NowNanoseconds) + (milliseconds * NanosecondsPerMillisecond));
        }
    }

    /// <summary>
    /// Blocks the calling thread until the idle runtime notices what happens at a time: at the first tick from then on. A wait
    /// that ends on a tick never has less than a tick to go, so it never spins.
    /// </summary>
    internal void WaitForEvent(long nanoseconds) => WaitUntil(TickAtOrAfter(nanoseconds));

    /// <summary>Blocks the calling thread until the first tick at or after a time. Others run meanwhile.</summary>
    private void WaitUntil(long expiry)
    {
        if (_dispatcher.IsDispatching)
        {
            AdvanceTo(TickAtOrAfter(expiry));
            _dispatcher.ContextSwitch();
            return;
        }

        _dispatcher.DeliverAll();
        while (TickAtOrBefore(_board.Clock.NowNanoseconds) < expiry)
        {
            AdvanceTo(NextLook(expiry));
            _dispatcher.DeliverAll();
        }

        _idleSkipper.Forget();
        StartQuantum();
    }

    private void Yield()
    {
        if (_dispatcher.IsDispatching)
        {
            _dispatcher.ContextSwitch();
            return;
        }

        bool delivered = _dispatcher.DeliverShare();
        _idleSkipper.EndTurn(delivered);
        StartQuantum();
    }

    /// <summary>When the idle runtime next looks for events: at the event itself while it spins, else at a tick.</summary>
    private long NextLook(long expiry)
    {
        long lastTick = TickAtOrBefore(_board.Clock.NowNanoseconds);
        long nextEvent = _board.NextHardwareNanoseconds;
        if (expiry - lastTick < TickNanoseconds)
        {
            return Math.Min(lastTick + TickNanoseconds, nextEvent);
        }

        // Looks before the next event find nothing, so go straight to the one that does, or to the tick that ends the idling.
        long tick = Math.Min(TickAtOrAfter(nextEvent), expiry == long.MaxValue ? expiry : TickAtOrBefore(expiry));
        return Math.Max(lastTick + TickNanoseconds, tick);
    }

    private void AdvanceTo(long nanoseconds)
    {
        long wake = Math.Min(nanoseconds, _board.PowerOffNanoseconds);
        if (wake == long.MaxValue)
        {
            throw new InvalidOperationException("The firmware waits for ever: nothing is scheduled, and no power-off.");
        }

        _board.Clock.AdvanceTo(wake);
    }

    private void EndQuantum()
    {
        StartQuantum();
        if (_dispatcher.IsDispatching)
        {
            _dispatcher.ContextSwitch();
        }
        else
        {
            _dispatcher.DeliverShare();
            StartQuantum();
        }
    }

    private void StartQuantum() => _meter.Alarm = _meter.Units + _quantumUnits;
}
