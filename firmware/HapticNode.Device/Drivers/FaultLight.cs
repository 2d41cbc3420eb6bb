using System;
using System.Device.Gpio;
using System.Threading;

namespace HapticNode.Device.Drivers;

/// <summary>Says with a light why the node does not run: so many blinks, a pause, and again.</summary>
/// <remarks>A plain output, because the PWM may be what has failed.</remarks>
public sealed class FaultLight
{
    private const int OnMilliseconds = 150;
    private const int OffMilliseconds = 250;
    private const int PauseMilliseconds = 1200;

    private readonly GpioPin _pin;

    /// <summary>Takes a light over from whatever drove it. Where the pin cannot be had there is no light, and no other harm.</summary>
    /// <param name="controller">Opens pins.</param>
    /// <param name="number">The GPIO number.</param>
    public FaultLight(GpioController controller, int number)
    {
        try
        {
            _pin = controller.OpenPin(number, PinMode.Output);
            _pin.Write(PinValue.Low);
        }
        catch (Exception)
        {
            _pin = null;
        }
    }

    /// <summary>Shows a number once, with the pause after it.</summary>
    /// <param name="blinks">The number.</param>
    public void Show(int blinks)
    {
        for (int i = 0; i < blinks; i++)
        {
            Set(PinValue.High);
            Thread.Sleep(OnMilliseconds);
            Set(PinValue.Low);
            Thread.Sleep(OffMilliseconds);
        }

        Thread.Sleep(PauseMilliseconds);
    }

    private void Set(PinValue value)
    {
        if (_pin != null)
        {
            _pin.Write(value);
        }
    }
}
