using HapticNode.Core.Cues;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Boards;

/// <summary>The reference panel: four buttons, two encoders with push, an LRA, an ERM, a sounder and a light of three colours.</summary>
/// <remarks>
/// The motors share timer 0 (PWM1, PWM2), the tone has timer 1 (PWM3) to itself because its frequency moves, the lights share
/// timers 2 and 3.
/// </remarks>
public static class PanelA
{
    /// <summary>Above hearing, and within the 10..250 kHz that a DRV2603 takes; 11 bits of resolution.</summary>
    public const int MotorHertz = 20000;

    /// <summary>Fast enough that all lanes of a cue begin within a millisecond: a write takes effect at the next period.</summary>
    private const int LightHertz = 5000;

    private const int FirstToneHertz = 4000;
    private const int GateMicroseconds = 10000;
    private const int Baud = 115200;

    /// <summary>Finds the definition for the chip that the firmware runs on.</summary>
    /// <param name="target">The name of the nanoFramework image (<c>SystemInfo.TargetName</c>).</param>
    /// <returns>The definition, or null for a chip that no panel is defined for: then no pin may be touched.</returns>
    public static BoardMap ForTarget(string target)
    {
        if (target.IndexOf("ESP32_S3") == 0)
        {
            return OnS3DevKitC1();
        }

        // Not the images with PSRAM: on those modules GPIO 16 and 17 are the memory's. Nor those with Bluetooth, whose heap is too small.
        return target.IndexOf("ESP32_REV") == 0 ? OnDevKitC() : null;
    }

    /// <summary>Describes the panel on an ESP32-DevKitC.</summary>
    /// <returns>A new definition.</returns>
    /// <remarks>
    /// GPIO 34 to 39 can only be inputs and have no pull-ups, so the encoders with their external ones sit there. COM1 belongs to
    /// the debugger on this chip, so tuning goes over COM2.
    /// </remarks>
    public static BoardMap OnDevKitC()
    {
        return new BoardMap
        {
            Name = "panel-a",
            Board = "ESP32-DevKitC",
            Chip = Chip.Esp32(),
            Controls = new ControlPin[]
            {
                ControlPin.Button("ok", 4),
                ControlPin.Button("back", 13),
                ControlPin.Button("save", 14),
                ControlPin.Button("mode", 27),
                ControlPin.Encoder("dial", 34, 35),
                ControlPin.Encoder("knob", 36, 39),
                ControlPin.Button("dial-push", 32),
                ControlPin.Button("knob-push", 33),
            },
            Lanes = Lanes(25, 26, 18, 19, 21, 22),
            GatePin = 23,
            GateMicroseconds = GateMicroseconds,
            SerialPort = "COM2",
            SerialBaud = Baud,
            SerialReceivePin = 16,
            SerialTransmitPin = 17,
            SerialReceive = DeviceFunction.COM2_RX,
            SerialTransmit = DeviceFunction.COM2_TX,
        };
    }

    /// <summary>Describes the panel on an ESP32-S3-DevKitC-1.</summary>
    /// <returns>A new definition.</returns>
    /// <remarks>
    /// The debugger has the chip's own USB port, so COM1 on the board's USB bridge is free for tuning: no cable to solder. The
    /// chip has four pulse counters; they follow both encoders. PWM1 to PWM8 are all it has.
    /// </remarks>
    public static BoardMap OnS3DevKitC1()
    {
        return new BoardMap
        {
            Name = "panel-a-s3",
            Board = "ESP32-S3-DevKitC-1",
            Chip = Chip.Esp32S3(),
            Controls = new ControlPin[]
            {
                ControlPin.Button("ok", 4),
                ControlPin.Button("back", 5),
                ControlPin.Button("save", 6),
                ControlPin.Button("mode", 7),
                ControlPin.CountedEncoder("dial", 15, 16),
                ControlPin.CountedEncoder("knob", 17, 18),
                ControlPin.Button("dial-push", 8),
                ControlPin.Button("knob-push", 9),
            },
            Lanes = Lanes(10, 11, 12, 13, 14, 21),
            GatePin = 47,
            GateMicroseconds = GateMicroseconds,
            SerialPort = "COM1",
            SerialBaud = Baud,
            SerialReceivePin = 44,
            SerialTransmitPin = 43,
            SerialReceive = DeviceFunction.COM1_RX,
            SerialTransmit = DeviceFunction.COM1_TX,
        };
    }

    private static LanePin[] Lanes(int lra, int erm, int tone, int red, int green, int blue)
    {
        return new LanePin[]
        {
            new LanePin("lra", LaneKind.Motor, lra, DeviceFunction.PWM1, MotorHertz, 0.5).Rated(400, 1500, 20),
            new LanePin("erm", LaneKind.Motor, erm, DeviceFunction.PWM2, MotorHertz, 0.5).Rated(1000, 3000, 30),
            new LanePin("tone", LaneKind.Tone, tone, DeviceFunction.PWM3, FirstToneHertz, 0),
            new LanePin("red", LaneKind.Light, red, DeviceFunction.PWM5, LightHertz, 0),
            new LanePin("green", LaneKind.Light, green, DeviceFunction.PWM6, LightHertz, 0),
            new LanePin("blue", LaneKind.Light, blue, DeviceFunction.PWM7, LightHertz, 0),
        };
    }
}
