using System.Device.Gpio;

namespace HapticNode.NanoApi;

/// <summary>One pin of a board.</summary>
internal interface IGpioLine
{
    /// <summary>GPIO number.</summary>
    public int Number { get; }

    /// <summary>Sets the mode, and the interrupt that the pin's handlers need. An output starts low.</summary>
    /// <exception cref="ArgumentException">The pin cannot work in this mode.</exception>
    public void SetMode(PinMode mode, int debounceMilliseconds);

    /// <summary>Sets the native debounce.</summary>
    public void SetDebounce(int milliseconds);

    /// <summary>Tells whether the runtime accepts a mode.</summary>
    public bool IsModeSupported(PinMode mode);

    /// <summary>Reads the level.</summary>
    public PinValue Read();

    /// <summary>Drives an output.</summary>
    /// <param name="level">0 or 1.</param>
    /// <exception cref="ArgumentException">The pin is an input.</exception>
    public void Write(int level);

    /// <summary>Drives an output to the other level; an input stays as it is.</summary>
    public void Toggle();

    /// <summary>Closes the pin.</summary>
    public void Close();

    /// <summary>The library is about to call the pin's handlers.</summary>
    public void EnterValueChanged();

    /// <summary>Takes the time of a call that only reads a field.</summary>
    public void ChargeCall();
}
