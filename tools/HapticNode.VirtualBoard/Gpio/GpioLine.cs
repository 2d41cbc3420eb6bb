using System.Device.Gpio;

namespace HapticNode.VirtualBoard;

/// <summary>State of one pin: what is outside, how it is set up, and what its interrupt remembers.</summary>
internal sealed class GpioLine(int number)
{
    /// <summary>Raised with the new level and its time.</summary>
    internal event Action<int, long>? ExternalLevelChanged;

    internal int Number => number;

    internal int ExternalLevel { get; set; } = 1;

    /// <summary>The open pin object, or <see langword="null"/>.</summary>
    internal GpioPin? Pin { get; set; }

    /// <summary>Whether the runtime refuses to open the pin: a pin object or a pulse counter has it.</summary>
    internal bool IsReserved { get; set; }

    /// <summary>Whether a pulse counter looks at the pin, for which the driver switches the pull-up resistor on.</summary>
    internal bool IsCounted { get; set; }

    internal PinMode Mode { get; set; } = PinMode.Input;

    internal bool IsOutput => Mode >= PinMode.Output;

    /// <summary>Level of the output latch, or <see langword="null"/> while the pin has never driven.</summary>
    internal int? DrivenLevel { get; set; }

    internal InputInterrupt? Interrupt { get; set; }

    internal void ChangeExternalLevel(int level, long now)
    {
        ExternalLevel = level;
        ExternalLevelChanged?.Invoke(level, now);
    }

    // Every output mode switches the input stage off; gpio_get_level of the IDF then gives 0.
    internal int ReadLevel() => IsOutput ? 0 : ExternalLevel;
}
