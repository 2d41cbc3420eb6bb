using System.Collections.Frozen;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.VirtualBoard;

/// <summary>The facts of a chip and its module that the firmware can notice, as data.</summary>
public sealed partial record BoardProfile
{
    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Name of the chip.</summary>
    public required string Chip { get; init; }

    /// <summary>Name of the nanoFramework image that it runs, as <c>SystemInfo.TargetName</c> gives it.</summary>
    public required string TargetName { get; init; }

    /// <summary>Number of GPIO numbers, whether or not they have a pin.</summary>
    public required int PinCount { get; init; }

    /// <summary>GPIO numbers that have a pin.</summary>
    public required IReadOnlySet<int> Pins { get; init; }

    /// <summary>Pins that cannot drive and have no pull resistors.</summary>
    public required IReadOnlySet<int> InputOnlyPins { get; init; }

    /// <summary>Pins that serve the flash chip and must not be opened.</summary>
    public required IReadOnlySet<int> FlashPins { get; init; }

    /// <summary>Pins whose level at reset chooses how the chip boots: what is wired to them must not pull them the wrong way then.</summary>
    public required IReadOnlySet<int> StrappingPins { get; init; }

    /// <summary>Pins that the board needs for something else, each with what for. The runtime lets the firmware open them.</summary>
    public required IReadOnlyDictionary<int, string> ReservedPins { get; init; }

    /// <summary>Pins of the functions that have one before the firmware assigns any.</summary>
    public required IReadOnlyDictionary<DeviceFunction, int> PresetPins { get; init; }

    /// <summary>Serial ports that the debugger holds: opening one throws an <see cref="ArgumentException"/>.</summary>
    public required IReadOnlySet<string> RefusedSerialPorts { get; init; }

    /// <summary>Number of hardware units for a <c>GpioPulseCounter</c>.</summary>
    public required int PulseCounters { get; init; }

    /// <summary>Size of the interpreter's heap in bytes, as far as it is known.</summary>
    public required int HeapBytes { get; init; }

    /// <summary>
    /// Number of PWM functions with a channel of their own: PWM1 to this one. The runtime accepts all 16 on every chip; one beyond
    /// these runs on the hardware of a lower one.
    /// </summary>
    public required int PwmFunctions { get; init; }

    /// <summary>Number of PWM functions on high-speed timers; the others are on low-speed timers. 0 for a chip without such timers.</summary>
    public required int HighSpeedPwmFunctions { get; init; }

    /// <summary>Highest resolution of a PWM timer, in bits, that the runtime chooses.</summary>
    public required int MaxPwmBits { get; init; }

    /// <summary>Clock of the PWM timers in Hz.</summary>
    public int PwmClockHz { get; init; } = 80_000_000;

    /// <summary>Transmit FIFO of a serial port in bytes; a receive buffer is at least one byte larger.</summary>
    public int SerialFifoBytes { get; init; } = 128;

    /// <summary>Time from an edge to the moment its interrupt reads the pin, in nanoseconds.</summary>
    public long InterruptLatencyNanoseconds { get; init; } = 2_500;

    internal bool CanDrive(int pin) => Pins.Contains(pin) && !InputOnlyPins.Contains(pin);

    private static FrozenSet<int> Numbers(params (int First, int Last)[] ranges) =>
        ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).ToFrozenSet();
}
