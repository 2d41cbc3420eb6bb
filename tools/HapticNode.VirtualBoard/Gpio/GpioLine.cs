using System.Device.Gpio;
using HapticNode.NanoApi;

namespace HapticNode.VirtualBoard;

/// <summary>State of one pin: what is outside, how it is set up, and what its interrupt remembers.</summary>
internal sealed class GpioLine(GpioUnit unit, int number) : IGpioLine
{
    /// <summary>Raised with the new level and its time.</summary>
    internal event Action<int, long>? ExternalLevelChanged;

    public int Number => number;

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

    public void SetMode(PinMode mode, int debounceMilliseconds) => unit.SetMode(this, mode, debounceMilliseconds);

    public void SetDebounce(int milliseconds) => unit.SetDebounce(this, milliseconds);

    public bool IsModeSupported(PinMode mode) => unit.IsModeSupported(number, mode);

    public PinValue Read() => unit.Read(this);

    public void Write(int level) => unit.Write(this, level);

    public void Toggle() => unit.Toggle(this);

    public void Close() => unit.Close(this);

    public void EnterValueChanged() => unit.EnterValueChanged();

    public void ChargeCall() => unit.ChargeCall();

    internal void ChangeExternalLevel(int level, long now)
    {
        ExternalLevel = level;
        ExternalLevelChanged?.Invoke(level, now);
    }

    // Every output mode switches the input stage off; gpio_get_level of the IDF then gives 0.
    internal int ReadLevel() => IsOutput ? 0 : ExternalLevel;
}
