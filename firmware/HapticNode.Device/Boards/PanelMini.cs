using HapticNode.Core.Cues;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Boards;

/// <summary>The smallest panel: one button, one encoder, and an ERM on a transistor, which cannot brake.</summary>
public static class PanelMini
{
    /// <summary>Describes the panel on an ESP32-DevKitC, on the pins that it has in common with <see cref="PanelA"/>.</summary>
    /// <returns>A new definition.</returns>
    public static BoardMap OnDevKitC()
    {
        BoardMap map = PanelA.OnDevKitC();
        map.Name = "panel-mini";
        map.Controls = new ControlPin[]
        {
            ControlPin.Button("ok", 4),
            ControlPin.Encoder("dial", 34, 35),
        };
        map.Lanes = new LanePin[] { new LanePin("erm", LaneKind.Motor, 26, DeviceFunction.PWM2, PanelA.MotorHertz, 0).Rated(1000, 3000, 30) };
        return map;
    }
}
