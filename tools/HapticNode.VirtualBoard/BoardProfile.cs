using System.Collections.Frozen;

namespace HapticNode.VirtualBoard;

/// <summary>The facts of a chip and its module that the firmware can notice, as data.</summary>
public sealed record BoardProfile
{
    /// <summary>An ESP32-DevKitC with an ESP32-WROOM module, running the classic nanoFramework image.</summary>
    /// <remarks>Source: ESP32 datasheet; nf-interpreter targets/ESP32 cpu_gpio and sys_dev_pwm_native_System_Device_Pwm_PwmChannel.</remarks>
    public static BoardProfile Esp32DevKitC { get; } = new()
    {
        Name = "ESP32-DevKitC",
        PinCount = 40,
        Pins = Numbers((0, 19), (21, 23), (25, 27), (32, 39)),
        InputOnlyPins = Numbers((34, 39)),
        FlashPins = Numbers((6, 11)),
    };

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Number of GPIO numbers, whether or not they have a pin.</summary>
    public required int PinCount { get; init; }

    /// <summary>GPIO numbers that have a pin.</summary>
    public required IReadOnlySet<int> Pins { get; init; }

    /// <summary>Pins that cannot drive and have no pull resistors.</summary>
    public required IReadOnlySet<int> InputOnlyPins { get; init; }

    /// <summary>Pins that serve the flash chip and must not be opened.</summary>
    public required IReadOnlySet<int> FlashPins { get; init; }

    /// <summary>Number of PWM functions: PWM1 to this one.</summary>
    public int PwmFunctions { get; init; } = 16;

    /// <summary>Number of PWM functions on high-speed timers; the others are on low-speed timers.</summary>
    public int HighSpeedPwmFunctions { get; init; } = 8;

    /// <summary>Highest resolution of a PWM timer, in bits, that the runtime chooses.</summary>
    public int MaxPwmBits { get; init; } = 19;

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
