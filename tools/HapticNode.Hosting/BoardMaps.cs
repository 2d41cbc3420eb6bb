using HapticNode.Device.Boards;
using HapticNode.Hardware.Firmware;
using HapticNode.Hardware.Panels;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Hosting;

/// <summary>Makes the firmware's board definition of one that was read from a panel file, as the generated code of a shipped panel does.</summary>
internal static class BoardMaps
{
    internal static BoardMap Of(BoardDefinition definition) => new()
    {
        Name = definition.Name,
        Board = definition.Board.Name,
        Checksum = definition.Checksum,
        Chip = new Chip(definition.Chip.Name, definition.Chip.FirstInputOnly, definition.Chip.SafePwm, [.. definition.Chip.ReservedPins]),
        Controls = [.. definition.Controls.Select(Control)],
        Lanes = [.. definition.Lanes.Select(Lane)],
        GatePin = definition.GatePin,
        GateMicroseconds = definition.GateMicroseconds,
        SerialPort = definition.Serial.Port,
        SerialBaud = definition.Serial.Baud,
        SerialReceivePin = definition.Serial.Receive,
        SerialTransmitPin = definition.Serial.Transmit,
        SerialReceive = Enum.Parse<DeviceFunction>(definition.Serial.Port + "_RX"),
        SerialTransmit = Enum.Parse<DeviceFunction>(definition.Serial.Port + "_TX"),
        I2cDataPin = definition.NeedsI2c ? definition.I2cDataPin : ControlPin.None,
        I2cClockPin = definition.NeedsI2c ? definition.I2cClockPin : ControlPin.None,
    };

    private static ControlPin Control(DefinedControl control)
    {
        ControlPin pin = !control.IsEncoder ? ControlPin.Button(control.Name, control.Pin)
            : control.IsCounted ? ControlPin.CountedEncoder(control.Name, control.Pin, control.PinB)
            : ControlPin.Encoder(control.Name, control.Pin, control.PinB);
        return (control.IsActiveHigh ? pin.ActiveHigh() : pin).Pulled(control.Pull switch
        {
            PinPull.Up => ControlPin.PullUp,
            PinPull.Down => ControlPin.PullDown,
            _ => ControlPin.NoPull,
        });
    }

    private static LanePin Lane(DefinedLane lane)
    {
        var pin = new LanePin(lane.Name, Enum.Parse<Core.Base.LaneKind>(lane.Kind.ToString()), lane.Pin, Pwm(lane.Pwm), lane.Hertz, lane.NeutralDuty);
        if (lane.BackPwm > 0)
        {
            pin.Back(lane.BackPin, Pwm(lane.BackPwm));
        }

        if (lane.DriveMilliseconds > 0)
        {
            pin.Rated(lane.DriveMilliseconds, lane.HeatMilliseconds, lane.CoolingPercent);
        }

        return lane.Registers.Count > 0 ? pin.SetUp(Convert.ToHexString([.. lane.Registers])) : pin;
    }

    private static DeviceFunction Pwm(int number) => number == 0 ? 0 : Enum.Parse<DeviceFunction>("PWM" + number);
}
