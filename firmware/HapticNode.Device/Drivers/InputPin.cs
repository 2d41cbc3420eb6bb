using System;
using System.Device.Gpio;
using HapticNode.Core;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.Device.Drivers;

/// <summary>One input line: its edges go straight into the node, in the event handler.</summary>
/// <remarks>Each line has a handler object of its own, which saves the search for the line on every edge.</remarks>
public sealed class InputPin
{
    private readonly Node _node;
    private readonly GpioPin _pin;
    private int _line;

    /// <summary>Opens the pin without listening to it.</summary>
    /// <param name="controller">Opens pins.</param>
    /// <param name="number">The GPIO number.</param>
    /// <param name="mode">How the pin is biased.</param>
    /// <param name="node">Takes the edges.</param>
    public InputPin(GpioController controller, int number, PinMode mode, Node node)
    {
        _node = node;
        _pin = controller.OpenPin(number, mode);
    }

    /// <summary>Reads the level. This allocates and takes about 70 us: once when a control is quiet, not per edge.</summary>
    /// <returns>1 for high, 0 for low.</returns>
    public int Read()
    {
        return (bool)_pin.Read() ? 1 : 0;
    }

    /// <summary>Begins to listen. The native debounce stays at zero: it delays every press and loses short ones.</summary>
    /// <param name="line">The line's number in the node.</param>
    public void Listen(int line)
    {
        _line = line;
        _pin.ValueChanged += OnChange;
    }

    private void OnChange(object sender, PinValueChangedEventArgs e)
    {
        long now = (long)HighResTimer.GetCurrent();
        try
        {
            _node.Edge(_line, e.ChangeType == PinEventTypes.Rising ? 1 : 0, now);
        }
        catch (Exception)
        {
            _node.DriverFailed(now);
        }
    }
}
