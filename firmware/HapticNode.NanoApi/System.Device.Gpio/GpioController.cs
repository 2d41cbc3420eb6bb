using HapticNode.NanoApi;

namespace System.Device.Gpio;

/// <summary>Opens the pins of the board that is powered on this thread.</summary>
public sealed class GpioController : IDisposable
{
    private readonly IGpio _pins = PoweredBoard.Current.Gpio;

    /// <summary>Creates a controller. All controllers share the pins of the board.</summary>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public GpioController() => _pins.CreateController();

    /// <summary>Number of GPIO numbers, whether or not all of them have a pin: 40 on the ESP32.</summary>
    public int PinCount
    {
        get
        {
            _pins.ChargeCall();
            return _pins.PinCount;
        }
    }

    /// <summary>Opens a pin without setting its mode.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <returns>The pin.</returns>
    /// <exception cref="InvalidOperationException">There is no such pin, it serves the flash chip, it is open already, or a pulse counter has it.</exception>
    public GpioPin OpenPin(int pinNumber) => _pins.Open(pinNumber);

    /// <summary>Opens a pin and sets its mode. An output starts low.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <param name="mode">The mode.</param>
    /// <returns>The pin.</returns>
    /// <exception cref="InvalidOperationException">There is no such pin, it serves the flash chip, it is open already, or a pulse counter has it.</exception>
    /// <exception cref="ArgumentException">The pin cannot work in this mode.</exception>
    public GpioPin OpenPin(int pinNumber, PinMode mode)
    {
        GpioPin pin = OpenPin(pinNumber);
        pin.SetPinMode(mode);
        return pin;
    }

    /// <summary>Closes an open pin.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <exception cref="InvalidOperationException">The pin is not open.</exception>
    public void ClosePin(int pinNumber) => _pins.OpenedPin(pinNumber).Dispose();

    /// <summary>Tells whether a pin is open.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <returns>Whether it is open.</returns>
    public bool IsPinOpen(int pinNumber)
    {
        _pins.ChargeCall();
        return _pins.IsOpen(pinNumber);
    }

    /// <summary>Tells whether a pin can work in a mode, as the runtime sees it: it claims pull resistors for input-only pins, which have none.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <param name="mode">The mode.</param>
    /// <returns>Whether the runtime accepts the mode.</returns>
    public bool IsPinModeSupported(int pinNumber, PinMode mode)
    {
        _pins.ChargeCall();
        return _pins.IsModeSupported(pinNumber, mode);
    }

    /// <summary>Sets the mode of an open pin. An output starts low.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <param name="mode">The mode.</param>
    /// <exception cref="InvalidOperationException">The pin is not open.</exception>
    /// <exception cref="ArgumentException">The pin cannot work in this mode.</exception>
    public void SetPinMode(int pinNumber, PinMode mode) => _pins.OpenedPin(pinNumber).SetPinMode(mode);

    /// <summary>Tells the mode of an open pin.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <returns>The mode.</returns>
    /// <exception cref="InvalidOperationException">The pin is not open.</exception>
    public PinMode GetPinMode(int pinNumber) => _pins.OpenedPin(pinNumber).GetPinMode();

    /// <summary>Reads the level of an open pin.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <returns>The level.</returns>
    /// <exception cref="InvalidOperationException">The pin is not open.</exception>
    public PinValue Read(int pinNumber) => _pins.OpenedPin(pinNumber).Read();

    /// <summary>Drives an open output pin.</summary>
    /// <param name="pinNumber">GPIO number.</param>
    /// <param name="value">The level.</param>
    /// <exception cref="InvalidOperationException">The pin is not open.</exception>
    /// <exception cref="ArgumentException">The pin is an input.</exception>
    public void Write(int pinNumber, PinValue value) => _pins.OpenedPin(pinNumber).Write(value);

    /// <summary>Closes all open pins.</summary>
    public void Dispose() => _pins.CloseAll();
}
