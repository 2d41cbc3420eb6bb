using HapticNode.NanoApi;

namespace System.Device.Gpio;

/// <summary>
/// Counts edges in hardware: neither the interpreter nor an interrupt works for an edge, and none is lost. Package
/// nanoFramework.Hardware.Esp32.
/// </summary>
/// <remarks>
/// With one pin, every edge of the <see cref="Polarity"/> counts up. With two, pin A's edges of the polarity count up, and down while
/// B is low; B's rising edges count up and its falling edges down, and the other way round while A is low. A cycle of a quadrature
/// encoder then counts +3 or -3 with <see cref="GpioPulsePolarity.Falling"/>, +1 or -1 with <see cref="GpioPulsePolarity.Rising"/>, and
/// +2 or -2 with <see cref="GpioPulsePolarity.Both"/>: plus when A changes first. B's bounce cancels itself, A's stays in the count.
/// The counter switches the pins' pull-up resistors on. Only levels from outside the board are counted.
/// Source: nf-interpreter targets/ESP32 GpioPulseCounter, nanoFramework.Hardware.Esp32 GpioPulseCounter, ESP-IDF 5.5 pulse_cnt.c.
/// </remarks>
public sealed class GpioPulseCounter : IDisposable
{
    private const int LongestFilter = 1023;

    private readonly IPulseCounters _counters;
    private readonly int _pinA;
    private GpioPulsePolarity _polarity = GpioPulsePolarity.Falling;
    private ushort _filter;
    private bool _isStarted;
    private bool _disposed;

    /// <summary>Takes a counter and its pins: they cannot be opened until it is disposed of. One that is open already stays open.</summary>
    /// <param name="pinNumberA">GPIO number of pin A.</param>
    /// <param name="pinNumberB">GPIO number of pin B, or -1.</param>
    /// <exception cref="ArgumentException">Pin A is negative.</exception>
    /// <exception cref="NotSupportedException">
    /// The chip has no counter, or as many were created since boot as it has: the runtime never gives the hardware of a disposed one
    /// back. Or a pin does not exist or serves the flash chip.
    /// </exception>
    public GpioPulseCounter(int pinNumberA, int pinNumberB = -1)
    {
        if (pinNumberA < 0)
        {
            throw new ArgumentException("Pin A is negative.");
        }

        _counters = PoweredBoard.Current.PulseCounters;
        _pinA = pinNumberA;
        _counters.Create(pinNumberA, pinNumberB);
    }

    /// <summary>Whether it counts.</summary>
    public bool IsStarted
    {
        get
        {
            _counters.ChargeCall();
            return _isStarted;
        }
    }

    /// <summary>The edges of pin A that count: the falling ones by default.</summary>
    /// <exception cref="InvalidOperationException">The counter is started.</exception>
    public GpioPulsePolarity Polarity
    {
        get
        {
            _counters.ChargeCall();
            return _polarity;
        }

        set
        {
            _counters.ChargeCall();
            ThrowIf(_isStarted, "The polarity is fixed while the counter is started.");
            _polarity = value;
        }
    }

    /// <summary>
    /// Length in nanoseconds, 0 to 1023, in steps of 12.5, below which a pulse on either pin is ignored; 0 by default. The
    /// package's documentation says microseconds: far too short against bounce. Taken over at the next <see cref="Start"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The value is above 1023.</exception>
    public ushort FilterPulses
    {
        get
        {
            _counters.ChargeCall();
            return _filter;
        }

        set
        {
            _counters.ChargeCall();
            if (value > LongestFilter)
            {
                throw new ArgumentException("A filter has 1023 at most.");
            }

            _filter = value;
        }
    }

    /// <summary>Reads the count: 0 before the first start; it stays while the counter is stopped. Makes an object on the device.</summary>
    /// <returns>The count and the time.</returns>
    /// <exception cref="ObjectDisposedException">The counter is disposed of.</exception>
    public GpioPulseCount Read() => Read(reset: false);

    /// <summary>Reads the count and sets it to 0.</summary>
    /// <returns>The count before, and the time.</returns>
    /// <exception cref="ObjectDisposedException">The counter is disposed of.</exception>
    public GpioPulseCount Reset() => Read(reset: true);

    /// <summary>Starts to count from 0.</summary>
    /// <exception cref="ObjectDisposedException">The counter is disposed of.</exception>
    /// <exception cref="InvalidOperationException">It is started already.</exception>
    public void Start()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ThrowIf(_isStarted, "The counter is started already.");
        _isStarted = true;
        _counters.Start(_pinA, _polarity, _filter);
    }

    /// <summary>Stops to count.</summary>
    /// <exception cref="ObjectDisposedException">The counter is disposed of.</exception>
    /// <exception cref="InvalidOperationException">It is not started.</exception>
    public void Stop()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ThrowIf(!_isStarted, "The counter is not started.");
        _isStarted = false;
        _counters.Stop(_pinA);
    }

    /// <summary>Gives the pins back; the hardware unit stays taken.</summary>
    public void Dispose()
    {
        if (!_disposed)
        {
            _counters.Dispose(_pinA);
            _disposed = true;
        }
    }

    private static void ThrowIf(bool condition, string message)
    {
        if (condition)
        {
            throw new InvalidOperationException(message);
        }
    }

    private GpioPulseCount Read(bool reset)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        return _counters.Read(_pinA, reset);
    }
}
