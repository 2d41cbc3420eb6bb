using System.Globalization;
using HapticNode.Core.Cues;
using HapticNode.Device.Boards;
using HapticNode.VirtualBoard;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Cli.Rendering;

/// <summary>The pins of a panel, as the firmware's definition says what they do and the board's profile what they are.</summary>
internal static class BoardPins
{
    internal static IReadOnlyList<BoardPin> Of(BoardMap map, BoardProfile profile)
    {
        IEnumerable<BoardPin> pins =
        [
            .. map.Lanes.Select(Lane),
            new BoardPin(
                map.GatePin, "driver gate", "gate",
                Remark: string.Create(CultureInfo.InvariantCulture, $"toggled every {map.GateMicroseconds / 1000} ms while armed")),
            .. map.Controls.SelectMany(control => Contacts(control, profile)),
            new BoardPin(map.SerialReceivePin, "node receives", "serial", FunctionName(map.SerialReceive)),
            new BoardPin(map.SerialTransmitPin, "node sends", "serial", FunctionName(map.SerialTransmit)),
        ];
        return [.. pins.Select(pin => pin with { Remark = string.Join(", ", Remarks(pin, profile)) })];
    }

    private static BoardPin Lane(LanePin lane) => new(
        lane.Pin,
        lane.Name,
        lane.Kind.ToString().ToLowerInvariant(),
        lane.Pwm.ToString(),
        (lane.PwmNumber() - 1) / 2,
        lane.Hertz,
        (int)(lane.NeutralDuty * 100),
        lane.Kind == LaneKind.Tone ? "alone on its timer" : "");

    private static IEnumerable<BoardPin> Contacts(ControlPin control, BoardProfile profile)
    {
        if (!control.IsEncoder())
        {
            return [new BoardPin(control.Pin, control.Name, "button", Remark: Pull(control.Pin, profile))];
        }

        string read = control.IsCounted ? "counted, " : "";
        return
        [
            new BoardPin(control.Pin, control.Name + " A", "encoder", Remark: read + Pull(control.Pin, profile)),
            new BoardPin(control.PinB, control.Name + " B", "encoder", Remark: read + Pull(control.PinB, profile)),
        ];
    }

    private static string Pull(int pin, BoardProfile profile) =>
        profile.InputOnlyPins.Contains(pin) ? "input only, pull-up on the panel" : "pull-up in the chip";

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
