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

    /// <summary>Describes a chip.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="firstInputOnlyPin">The first pin that can only be an input; beyond all pins where there is none.</param>
    /// <param name="lastPwm">The highest PWM function that disturbs no other.</param>
    /// <param name="reserved">The pins that a panel must leave alone.</param>
    public Chip(string name, int firstInputOnlyPin, int lastPwm, int[] reserved)
    {
        Name = name;
        FirstInputOnlyPin = firstInputOnlyPin;
        LastPwm = lastPwm;
        _reserved = reserved;
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
