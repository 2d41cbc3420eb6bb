using System;
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

    /// <summary>Takes a light over from whatever drove it, and blinks. Where the pin cannot be had there is no light, and no other harm.</summary>
    /// <param name="number">The GPIO number, or <see cref="NoPin"/>.</param>
    /// <param name="blinks">How often.</param>
    public static void ShowForEver(int number, int blinks)
    {
        GpioPin pin = Open(number);
        while (true)
        {
            Show(pin, blinks);
        }
    }

    private static GpioPin Open(int number)
    {
        try
        {
            return new GpioController().OpenPin(number, PinMode.Output);
        }
        catch (Exception)
        {
            return null;
        }
    }

    private static void Show(GpioPin pin, int blinks)
    {
        for (int i = 0; i < blinks; i++)
        {
            Set(pin, PinValue.High);
            Thread.Sleep(OnMilliseconds);
            Set(pin, PinValue.Low);
            Thread.Sleep(OffMilliseconds);
        }

        Thread.Sleep(PauseMilliseconds);
    }

    private static void Set(GpioPin pin, PinValue value)
    {
        if (pin != null)
        {
            pin.Write(value);
        }
    }
}
