using System.Device.Gpio;

namespace HapticNode.NanoApi;

/// <summary>The pulse counters of a board. The runtime finds a counter by its pin A.</summary>
internal interface IPulseCounters
{
    /// <summary>Makes a counter.</summary>
    /// <param name="pinA">GPIO number of A.</param>
    /// <param name="pinB">GPIO number of B; negative: none.</param>
    /// <exception cref="NotSupportedException">The chip has no free counter, or cannot count at such a pin.</exception>
    public void Create(int pinA, int pinB);

    /// <summary>Starts a counter.</summary>
    public void Start(int pinA, GpioPulsePolarity polarity, int filterNanoseconds);

    /// <summary>Stops a counter.</summary>
    public void Stop(int pinA);

    /// <summary>Reads a counter, and sets it to 0 if asked.</summary>
    public GpioPulseCount Read(int pinA, bool reset);

    /// <summary>Disposes of a counter.</summary>
    public void Dispose(int pinA);

    /// <summary>Takes the time of a call that only reads a field.</summary>
    public void ChargeCall();
}
