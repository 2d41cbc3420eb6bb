using System.Device.Gpio;
using System.Threading;

namespace HapticNode.Device.Drivers;

/// <summary>Says with a light why the node does not run: so many blinks, a pause, and again.</summary>
/// <remarks>A plain output, because the PWM may be what has failed.</remarks>
public static class FaultLight
{
    /// <summary>Stands for a panel without a light.</summary>
    public const int NoPin = -1;

    private const int OnMilliseconds = 150;
    private const int OffMilliseconds = 250;
    private const int PauseMilliseconds = 1200;

    /// <summary>Takes a light over from whatever drove it, and blinks once through. To be called again and again, whatever it throws.</summary>
    /// <param name="number">The GPIO number, or <see cref="NoPin"/>.</param>
    /// <param name="blinks">How often.</param>
    /// <param name="pin">The open pin, for the next call; null as long as it could not be opened.</param>
    public static void Show(int number, int blinks, ref GpioPin pin)
    {
        if (number != NoPin && pin == null)
        {
            pin = new GpioController().OpenPin(number, PinMode.Output);
        }

        for (int i = 0; pin != null && i < blinks; i++)
        {
            // A level to write would be a new object each time, and memory may be what is missing.
            pin.Toggle();
            Thread.Sleep(OnMilliseconds);
            pin.Toggle();
            Thread.Sleep(OffMilliseconds);
        }

        Thread.Sleep(PauseMilliseconds);
    }
}
