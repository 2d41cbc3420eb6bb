using HapticNode.Core.Cues;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Boards;

/// <summary>The reference panel on an ESP32-DevKitC.</summary>
/// <remarks>
/// What decided the pins: 0, 2, 5, 12 and 15 strap the boot mode, 6 to 11 are the flash, 1 and 3 the programming port;
/// 34 to 39 can only be inputs and have no pull-ups, so the encoders with their external ones sit there. PWM1..7 lie in the
/// high-speed bank: the motors share timer 0 (PWM1, PWM2), the tone has timer 1 (PWM3) to itself because its frequency moves,
/// the lights share timers 2 and 3. PWM9 and PWM10 retune timer 0 by a defect of the runtime and stay unused.
/// COM1 belongs to the debugger on this chip, so tuning goes over COM2.
/// </remarks>
public static class PanelA
{
    /// <summary>Above hearing, and within the 10..250 kHz that a DRV2603 takes; 11 bits of resolution.</summary>
    private const int MotorHertz = 20000;

    /// <summary>Fast enough that all lanes of a cue begin within a millisecond: a write takes effect at the next period.</summary>
    private const int LightHertz = 5000;

    /// <summary>Describes the panel.</summary>
    /// <returns>A new map.</returns>
    public static BoardMap Map()
    {
        return new BoardMap
        {
            Name = "panel-a",
            Controls = new ControlPin[]
            {
                new ControlPin("ok", 4),
                new ControlPin("back", 13),
                new ControlPin("save", 14),
                new ControlPin("mode", 27),
                new ControlPin("dial", 34, 35),
                new ControlPin("knob", 36, 39),
                new ControlPin("dial-push", 32),
                new ControlPin("knob-push", 33),
            },
            FirstInputOnlyPin = 34,
            Lanes = new LanePin[]
            {
                new LanePin("lra", LaneKind.Motor, 25, DeviceFunction.PWM1, MotorHertz, 0.5),
                new LanePin("erm", LaneKind.Motor, 26, DeviceFunction.PWM2, MotorHertz, 0.5),
                new LanePin("tone", LaneKind.Tone, 18, DeviceFunction.PWM3, 4000, 0),
                new LanePin("red", LaneKind.Light, 19, DeviceFunction.PWM5, LightHertz, 0),
                new LanePin("green", LaneKind.Light, 21, DeviceFunction.PWM6, LightHertz, 0),
                new LanePin("blue", LaneKind.Light, 22, DeviceFunction.PWM7, LightHertz, 0),
            },
            GatePin = 23,
            GateMicroseconds = 10000,
            SerialPort = "COM2",
            SerialBaud = 115200,
            SerialReceivePin = 16,
            SerialTransmitPin = 17,
            SerialReceive = DeviceFunction.COM2_RX,
            SerialTransmit = DeviceFunction.COM2_TX,
        };
    }
}
