using HapticNode.Core.Base;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Boards;

/// <summary>What is connected where: everything that the firmware knows of a panel's electronics.</summary>
public sealed class BoardMap
{
    /// <summary>The name of the panel on this board.</summary>
    public string Name;

    /// <summary>The development board that it sits on.</summary>
    public string Board;

    /// <summary>What the definition adds up to: the node says it, so that a host can tell whether its panel file is the one that was flashed.</summary>
    public uint Checksum;

    /// <summary>The board's chip.</summary>
    public Chip Chip;

    /// <summary>
    /// The controls, the most urgent first: the runtime finds the pin of an edge by a linear search in the order in which
    /// pins were opened (System.Device.Gpio, GpioPinEventListener.FindGpioPin), some 30 us for each earlier one.
    /// </summary>
    public ControlPin[] Controls;

    /// <summary>The lanes, motors first: a cue drives them in this order.</summary>
    public LanePin[] Lanes;

    /// <summary>
    /// GPIO number of the line that enables all motor drivers through a retriggerable gate: they are on while the node
    /// keeps toggling it and switch themselves off when it stops, whatever the reason.
    /// </summary>
    public int GatePin;

    /// <summary>How often the gate is toggled, in microseconds.</summary>
    public int GateMicroseconds;

    /// <summary>The serial port for tuning.</summary>
    public string SerialPort;

    /// <summary>Its speed in baud.</summary>
    public int SerialBaud;

    /// <summary>GPIO number of its receive pin.</summary>
    public int SerialReceivePin;

    /// <summary>GPIO number of its transmit pin.</summary>
    public int SerialTransmitPin;

    /// <summary>The function of the receive pin.</summary>
    public DeviceFunction SerialReceive;

    /// <summary>The function of the transmit pin.</summary>
    public DeviceFunction SerialTransmit;

    /// <summary>GPIO number of the data line of the bus that sets drivers up, or <see cref="ControlPin.None"/>.</summary>
    public int I2cDataPin = ControlPin.None;

    /// <summary>GPIO number of its clock line.</summary>
    public int I2cClockPin = ControlPin.None;

    /// <summary>Finds the light that tells faults.</summary>
    /// <returns>The GPIO number of the first light, or -1 where the panel has none.</returns>
    public int FirstLight()
    {
        foreach (LanePin lane in Lanes)
        {
            if (LaneKinds.Has(lane.Kind, LaneKinds.Shines))
            {
                return lane.Pin;
            }
        }

        return -1;
    }
}
