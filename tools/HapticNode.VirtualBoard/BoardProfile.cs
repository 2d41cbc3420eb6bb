using System.Collections.Frozen;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.VirtualBoard;

/// <summary>The facts of a chip and its module that the firmware can notice, as data.</summary>
public sealed record BoardProfile
{
    private const string WireProtocolUse = "wire protocol (UART0)";
    private const string UsbUse = "USB (wire protocol)";
    private const string Uart0Use = "UART0 (COM1)";

    /// <summary>An ESP32-DevKitC with an ESP32-WROOM module, running the classic nanoFramework image.</summary>
    /// <remarks>
    /// Source: ESP32 datasheet (pins, strapping pins); nf-interpreter targets/ESP32 cpu_gpio, ESP32_DeviceMapping,
    /// sys_dev_pwm_native_System_Device_Pwm_PwmChannel, WireProtocol_Uart_Pins, and GpioPulseCounter (8 units).
    /// Heap: nf-interpreter targets/ESP32 Memory.cpp takes the largest free piece of the internal memory, or all of it but 100 kB;
    /// pull request 1597 (2020) gives that as about 111 kB. 90 kB (1986) and 79 kB (2168, 2021) have been published since for
    /// other images of the chip, so that firmware had better live in less.
    /// </remarks>
    public static BoardProfile Esp32DevKitC { get; } = new()
    {
        Name = "ESP32-DevKitC",
        Chip = "ESP32",
        TargetName = "ESP32_REV3",
        PinCount = 40,
        Pins = Numbers((0, 19), (21, 23), (25, 27), (32, 39)),
        InputOnlyPins = Numbers((34, 39)),
        FlashPins = Numbers((6, 11)),
        StrappingPins = Numbers((0, 0), (2, 2), (5, 5), (12, 12), (15, 15)),
        ReservedPins = new Dictionary<int, string> { [1] = WireProtocolUse, [3] = WireProtocolUse }.ToFrozenDictionary(),
        PresetPins = Uart0Pins(transmit: 1, receive: 3),
        RefusedSerialPorts = FrozenSet.Create("COM1"),
        PulseCounters = 8,
        HeapBytes = 111 * 1024,
    };

    /// <summary>
    /// An ESP32-S3-DevKitC-1 with an ESP32-S3-WROOM-1 module, plugged in by its native USB port, which then carries the wire
    /// protocol: COM1, on the other USB port, is free.
    /// </summary>
    /// <remarks>
    /// Source: ESP32-S3-DevKitC-1 user guide; ESP32-S3 datasheet (pins, strapping pins; GPIO 33 to 37 belong to the memory where
    /// the module has octal memory, as those with 8 MB of PSRAM have); nf-interpreter targets/ESP32 ESP32_S3_DeviceMapping,
    /// WireProtocol_HAL_Interface, sys_dev_pwm_native_System_Device_Pwm_PwmChannel (one bit less than SOC_LEDC_TIMER_BIT_WIDTH, 14)
    /// and GpioPulseCounter (4 units).
    /// Heap: Memory.cpp takes all of the memory module that an image for PSRAM finds: 2 MB on the smallest module.
    /// </remarks>
    public static BoardProfile Esp32S3DevKitC1 { get; } = new()
    {
        Name = "ESP32-S3-DevKitC-1",
        Chip = "ESP32-S3",
        TargetName = "ESP32_S3_QUAD",
        PinCount = 49,
        Pins = Numbers((0, 21), (26, 48)),
        InputOnlyPins = FrozenSet<int>.Empty,
        FlashPins = Numbers((26, 37)),
        StrappingPins = Numbers((0, 0), (3, 3), (45, 46)),
        ReservedPins = new Dictionary<int, string>
        {
            [19] = UsbUse,
            [20] = UsbUse,
            [38] = "light of the board (v1.1)",
            [43] = Uart0Use,
            [44] = Uart0Use,
            [48] = "light of the board (v1.0)",
        }.ToFrozenDictionary(),
        PresetPins = Uart0Pins(transmit: 43, receive: 44),
        RefusedSerialPorts = FrozenSet<string>.Empty,
        PulseCounters = 4,
        HeapBytes = 2 * 1024 * 1024,
        PwmFunctions = 8,
        HighSpeedPwmFunctions = 0,
        MaxPwmBits = 13,
    };

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
    public int PwmFunctions { get; init; } = 16;

    /// <summary>Number of PWM functions on high-speed timers; the others are on low-speed timers. 0 for a chip without such timers.</summary>
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

    private static FrozenDictionary<DeviceFunction, int> Uart0Pins(int transmit, int receive) =>
        new Dictionary<DeviceFunction, int> { [DeviceFunction.COM1_TX] = transmit, [DeviceFunction.COM1_RX] = receive }.ToFrozenDictionary();

    private static FrozenSet<int> Numbers(params (int First, int Last)[] ranges) =>
        ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).ToFrozenSet();
}
