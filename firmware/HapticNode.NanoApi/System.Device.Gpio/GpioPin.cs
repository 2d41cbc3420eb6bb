using HapticNode.NanoApi;

namespace System.Device.Gpio;

/// <summary>One open pin of the board.</summary>
public sealed class GpioPin : IDisposable
{
    private readonly IGpioLine _line;
    private PinValueChangedEventHandler? _callbacks;
    private PinMode _mode = PinMode.Input;
    private TimeSpan _debounceTimeout = TimeSpan.Zero;
    private bool _disposed;

    internal GpioPin(IGpioLine line) => _line = line;

    /// <summary>
    /// Raised on the event thread for every edge that the interrupt saw. Adding or removing a handler runs the pin's mode
    /// setting again.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The pin is closed.</exception>
    public event PinValueChangedEventHandler ValueChanged
    {
        add
        {
            ThrowIfDisposed();
            _callbacks += value;
            ApplyMode(_mode);
        }

        remove
        {
            ThrowIfDisposed();
            _callbacks -= value;
            ApplyMode(_mode);
        }
    }

    /// <summary>GPIO number.</summary>
    public int PinNumber
    {
        get
        {
            _line.ChargeCall();
            return _line.Number;
        }
    }

    /// <summary>
    /// The native debounce time; zero (the default) switches it off. On the 10 ms grid, at least one tick; it delays every
    /// event by that time and loses short presses. Changing it from one non-zero value to another has no effect.
    /// </summary>
    public TimeSpan DebounceTimeout
    {
        get
        {
            _line.ChargeCall();
            return _debounceTimeout;
        }

        set
        {
            _debounceTimeout = value;
            _line.SetDebounce(DebounceMilliseconds);
        }
    }

    internal bool HasHandlers => _callbacks is not null;

    internal int Number => _line.Number;

    private int DebounceMilliseconds => (int)(_debounceTimeout.Ticks / TimeSpan.TicksPerMillisecond);

    /// <summary>Tells the mode.</summary>
    /// <returns>The mode.</returns>
    /// <exception cref="ObjectDisposedException">The pin is closed.</exception>
    public PinMode GetPinMode()
    {
        ThrowIfDisposed();
        _line.ChargeCall();
        return _mode;
    }

    /// <summary>Tells whether the pin can work in a mode, as the runtime sees it: it claims pull resistors for input-only pins, which have none.</summary>
    /// <param name="pinMode">The mode.</param>
    /// <returns>Whether the runtime accepts the mode.</returns>
    /// <exception cref="ObjectDisposedException">The pin is closed.</exception>
    public bool IsPinModeSupported(PinMode pinMode)
    {
        ThrowIfDisposed();
        _line.ChargeCall();
        return _line.IsModeSupported(pinMode);
    }

    /// <summary>Sets the mode. An output starts low.</summary>
    /// <param name="value">The mode.</param>
    /// <exception cref="ArgumentException">The pin cannot work in this mode.</exception>
    /// <exception cref="ObjectDisposedException">The pin is closed.</exception>
    public void SetPinMode(PinMode value)
    {
        ThrowIfDisposed();
        ApplyMode(value);
        _mode = value;
    }

    /// <summary>Reads the level. An output always reads low, because its input stage is off.</summary>
    /// <returns>The level.</returns>
    /// <exception cref="ObjectDisposedException">The pin is closed.</exception>
    public PinValue Read()
    {
        ThrowIfDisposed();
        return _line.Read();
    }

    /// <summary>Drives the pin.</summary>
    /// <param name="value">The level.</param>
    /// <exception cref="ArgumentException">The pin is an input.</exception>
    /// <exception cref="ObjectDisposedException">The pin is closed.</exception>
    public void Write(PinValue value)
    {
        ThrowIfDisposed();
        _line.Write((int)value);
    }

    /// <summary>Changes the level of an output; does nothing to an input.</summary>
    /// <exception cref="ObjectDisposedException">The pin is closed.</exception>
    public void Toggle()
    {
        ThrowIfDisposed();
        _line.Toggle();
    }

    /// <summary>Closes the pin: it becomes an input without an interrupt.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            _line.Close();
        }
    }

    internal void OnPinChanged(PinEventTypes edge)
    {
        if (!_disposed && _callbacks is { } callbacks)
        {
            _line.EnterValueChanged();
            callbacks(this, new PinValueChangedEventArgs(edge, _line.Number));
        }
    }

    private void ApplyMode(PinMode mode)
    {
        _line.SetMode(mode, DebounceMilliseconds);
    }

    private void ThrowIfDisposed() => ObjectDisposedException.ThrowIf(_disposed, this);
}
