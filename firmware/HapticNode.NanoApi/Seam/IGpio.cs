using System.Device.Gpio;

namespace HapticNode.NanoApi;

/// <summary>The pins of a board.</summary>
internal interface IGpio
{
    /// <summary>Number of GPIO numbers, whether or not all of them have a pin.</summary>
    public int PinCount { get; }

    /// <summary>A controller is made.</summary>
    public void CreateController();

    /// <summary>Opens a pin.</summary>
    /// <exception cref="InvalidOperationException">There is no such pin, it serves the flash chip, it is open already, or a pulse counter has it.</exception>
    public GpioPin Open(int number);

    /// <summary>Finds an open pin.</summary>
    /// <exception cref="InvalidOperationException">The pin is not open.</exception>
    public GpioPin OpenedPin(int number);

    /// <summary>Tells whether a pin is open.</summary>
    public bool IsOpen(int number);

    /// <summary>Tells whether the runtime accepts a mode for a pin.</summary>
    public bool IsModeSupported(int number, PinMode mode);

    /// <summary>Closes all open pins.</summary>
    public void CloseAll();

    /// <summary>Takes the time of a call that only reads a field.</summary>
    public void ChargeCall();
}
