using System.Globalization;
using HapticNode.Core.Base;
using HapticNode.Device.Boards;
using HapticNode.VirtualBoard;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.App.Boards;

/// <summary>The pins of a panel, as the firmware's definition says what they do and the board's profile what they are.</summary>
internal static class BoardPins
{
    internal static IReadOnlyList<BoardPin> Of(BoardMap map, BoardProfile profile)
    {
        IEnumerable<BoardPin> pins =
        [
            .. map.Lanes.SelectMany(Lane),
            new BoardPin(
                map.GatePin, "driver gate", "gate",
                Remark: string.Create(CultureInfo.InvariantCulture, $"toggled every {map.GateMicroseconds / 1000} ms while armed")),
            .. map.Controls.SelectMany(control => Contacts(control, profile)),
            new BoardPin(map.SerialReceivePin, "node receives", "serial", FunctionName(map.SerialReceive)),
            new BoardPin(map.SerialTransmitPin, "node sends", "serial", FunctionName(map.SerialTransmit)),
            .. map.I2cDataPin == ControlPin.None ? Array.Empty<BoardPin>() :
            [
                new BoardPin(map.I2cDataPin, "driver set-up, data", "i2c", FunctionName(DeviceFunction.I2C1_DATA)),
                new BoardPin(map.I2cClockPin, "driver set-up, clock", "i2c", FunctionName(DeviceFunction.I2C1_CLOCK)),
            ],
        ];
        return [.. pins.Select(pin => pin with { Remark = string.Join(", ", Remarks(pin, profile)) })];
    }

    private static IEnumerable<BoardPin> Lane(LanePin lane)
    {
        string kind = lane.Kind.ToString().ToLowerInvariant();
        if (lane.Pwm == 0)
        {
            return [new BoardPin(lane.Pin, lane.Name, kind, Remark: "on or off, without PWM")];
        }

        string alone = lane.Kind == LaneKind.Tone ? "alone on its timer" : "";
        string forward = lane.BackPin == ControlPin.None ? lane.Name : lane.Name + " forward";
        BoardPin[] pins = [Output(lane.Pin, forward, lane.Pwm, alone)];
        return lane.BackPin == ControlPin.None ? pins : [.. pins, Output(lane.BackPin, lane.Name + " backward", lane.BackPwm, "")];

        BoardPin Output(int pin, string name, DeviceFunction pwm, string remark) =>
            new(pin, name, kind, pwm.ToString(), (LanePin.NumberOf(pwm) - 1) / 2, lane.Hertz, (int)(lane.NeutralDuty * 100), remark);
    }

    private static IEnumerable<BoardPin> Contacts(ControlPin control, BoardProfile profile)
    {
        if (!control.IsEncoder())
        {
            return [new BoardPin(control.Pin, control.Name, "button", Remark: Pull(control.Pin, control, profile))];
        }

        string read = control.IsCounted ? "counted, " : "";
        return
        [
            new BoardPin(control.Pin, control.Name + " A", "encoder", Remark: read + Pull(control.Pin, control, profile)),
            new BoardPin(control.PinB, control.Name + " B", "encoder", Remark: read + Pull(control.PinB, control, profile)),
        ];
    }

    private static string Pull(int pin, ControlPin control, BoardProfile profile) =>
        profile.InputOnlyPins.Contains(pin) ? "input only, pull-up on the panel" : control.Pull switch
        {
            ControlPin.PullDown => "pull-down in the chip",
            ControlPin.NoPull => "held by the panel",
            _ => "pull-up in the chip",
        };

    private static IEnumerable<string> Remarks(BoardPin pin, BoardProfile profile)
    {
        if (pin.Remark.Length > 0)
        {
            yield return pin.Remark;
        }

        if (profile.StrappingPins.Contains(pin.Gpio))
        {
            yield return "strapping pin: decides how the chip boots";
        }

        if (profile.FlashPins.Contains(pin.Gpio))
        {
            yield return "flash pin: must stay free";
        }

        if (profile.ReservedPins.TryGetValue(pin.Gpio, out string? purpose))
        {
            yield return purpose;
        }
    }

    private static string FunctionName(DeviceFunction function) => function.ToString().Replace('_', ' ');
}
