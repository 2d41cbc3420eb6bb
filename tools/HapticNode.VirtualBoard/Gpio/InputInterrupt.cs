using HapticNode.VirtualBoard.Runtime;

namespace HapticNode.VirtualBoard;

/// <summary>The interrupt of an input pin with its native debounce, as the runtime's <c>gpio_isr</c> and debounce timer work.</summary>
/// <remarks>Source: nf-interpreter targets/ESP32 cpu_gpio (gpio_isr, Esp_Gpio_DebounceHandler, CPU_GPIO_SetPinDebounce).</remarks>
internal sealed class InputInterrupt(GpioUnit unit, GpioLine line, Timeline timeline)
{
    private const int TickMilliseconds = (int)(Scheduler.TickNanoseconds / 1_000_000);

    private int _current;
    private int _expected;
    private int _debounceMilliseconds;
    private int _debounceTicks;
    private bool _waitingDebounce;
    private long _firstEdge;

    /// <summary>Whether a handler is there; without one the pin makes no interrupts.</summary>
    internal bool IsAttached { get; private set; }

    internal void Attach(int debounceMilliseconds, long now)
    {
        if (!IsAttached)
        {
            IsAttached = true;
            SetDebounce(debounceMilliseconds, now);
            _current = line.ReadLevel();
        }
    }

    internal void Detach()
    {
        IsAttached = false;
        _debounceMilliseconds = 0;
    }

    internal void SetDebounce(int milliseconds, long now)
    {
        if (milliseconds > 0 && _debounceMilliseconds == 0)
        {
            bool timerExists = _debounceTicks > 0;
            _debounceTicks = Math.Max(1, milliseconds / TickMilliseconds);
            if (timerExists)
            {
                // xTimerChangePeriod also starts an idle timer.
                StartDebounceTimer(now);
            }
        }

        _debounceMilliseconds = milliseconds;
    }

    /// <summary>Runs the interrupt for an edge, late: the level that it reads may already be another one.</summary>
    internal void OnEdge(long edge, long now)
    {
        if (_waitingDebounce)
        {
            unit.Debounced++;
        }
        else if (_debounceMilliseconds > 0)
        {
            _waitingDebounce = true;
            _firstEdge = edge;
            _expected = 1 - _current;
            StartDebounceTimer(now);
        }
        else if (line.ReadLevel() == _current)
        {
            unit.Collapsed++;
        }
        else
        {
            _current = line.ReadLevel();
            unit.Post(NativeEvent.OfPin(line.Number, _current, edge));
        }
    }

    private void StartDebounceTimer(long now) =>
        timeline.At(Scheduler.TickAtOrBefore(now) + (_debounceTicks * Scheduler.TickNanoseconds), OnDebounceExpired);

    private void OnDebounceExpired(long now)
    {
        if (line.Interrupt == this && IsAttached)
        {
            if (line.ReadLevel() == _expected)
            {
                _current = _expected;
                _expected = 1 - _expected;
                unit.Post(NativeEvent.OfPin(line.Number, _current, _firstEdge));
            }
            else if (_waitingDebounce)
            {
                unit.Debounced++;
            }

            _waitingDebounce = false;
        }
    }
}
