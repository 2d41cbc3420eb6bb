namespace HapticNode.Device.Boards;

/// <summary>What the firmware must know of a chip before it may touch a pin of it.</summary>
public sealed class Chip
{
    /// <summary>Its name.</summary>
    public readonly string Name;

    /// <summary>The first GPIO number that can only be an input and has no pull-ups, although the runtime claims some.</summary>
    public readonly int FirstInputOnlyPin;

    /// <summary>The highest PWM function; two and two of them share a timer, hence a frequency.</summary>
    public readonly int LastPwm;

    private readonly int[] _reserved;

    private Chip(string name, int firstInputOnlyPin, int lastPwm, int[] reserved)
    {
        Name = name;
        FirstInputOnlyPin = firstInputOnlyPin;
        LastPwm = lastPwm;
        _reserved = reserved;
    }

    /// <summary>Describes the classic ESP32.</summary>
    /// <returns>The chip. Pins 0, 2, 5, 12 and 15 strap its boot mode, 6 to 11 are the flash, 1 and 3 the programming port.</returns>
    /// <remarks>PWM9 and above exist, but changing the frequency of PWM9 and PWM10 retunes PWM1 and PWM2 (nf-interpreter, PwmChannel).</remarks>
    public static Chip Esp32()
    {
        return new Chip("ESP32", 34, 8, new int[] { 0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 15 });
    }

    /// <summary>Describes the ESP32-S3.</summary>
    /// <returns>
    /// The chip. Pins 0, 3, 45 and 46 strap its boot mode, 19 and 20 are its USB, 26 to 37 the flash and the memory of the larger
    /// modules, 38 or 48 the light of the development board.
    /// </returns>
    public static Chip Esp32S3()
    {
        return new Chip("ESP32-S3", 255, 8, new int[] { 0, 3, 19, 20, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 45, 46, 48 });
    }

    /// <summary>Whether a pin has another purpose.</summary>
    /// <param name="pin">The GPIO number.</param>
    /// <returns>True if the panel must leave it alone.</returns>
    public bool Reserves(int pin)
    {
        for (int i = 0; i < _reserved.Length; i++)
        {
            if (_reserved[i] == pin)
            {
                return true;
            }
        }

        return false;
    }
}
