using System.Device.Gpio;
using HapticNode.Core;
using HapticNode.Core.Controls;
using HapticNode.Device.Boards;

namespace HapticNode.Device.Drivers;

/// <summary>All contacts of a panel.</summary>
public sealed class Inputs : LevelSource
{
    /// <summary>Takes the edges; null until <see cref="Listen"/>.</summary>
    public PinEvents Events;

    private readonly GpioPin[] _pins;

    /// <summary>Opens all contacts and adds the controls to the node, without listening yet.</summary>
    /// <param name="controller">Opens pins.</param>
    /// <param name="map">The panel.</param>
    /// <param name="node">Gets the controls.</param>
    public Inputs(GpioController controller, BoardMap map, Node node)
    {
        _pins = new GpioPin[CountLines(map)];
        int line = 0;
        foreach (ControlPin control in map.Controls)
        {
            if (control.IsCounted)
            {
                node.AddEncoder(control.Name, new CountedEncoder(controller, control.Pin, control.PinB));
                continue;
            }

            _pins[line] = Open(controller, control.Pin, map);
            if (control.IsEncoder())
            {
                _pins[line + 1] = Open(controller, control.PinB, map);
                line = node.AddEncoder(control.Name, this, Read(line), Read(line + 1)) + 2;
            }
            else
            {
                line = node.AddButton(control.Name, this, 0) + 1;
            }
        }
    }

    /// <summary>Begins to listen to all contacts. The native debounce stays at zero: it delays every press and loses short ones.</summary>
    /// <param name="node">Takes the edges.</param>
    public void Listen(Node node)
    {
        Events = new PinEvents(node);
        for (int line = 0; line < _pins.Length; line++)
        {
            Events.Take(_pins[line], line);
        }

        if (_pins.Length > 0)
        {
            Events.Register(_pins[0].PinNumber, Read(0));
        }
    }

    /// <summary>Reads the level. This allocates and takes about 150 us: once when a control is quiet, not per edge.</summary>
    /// <param name="line">The input line.</param>
    /// <returns>1 for high, 0 for low.</returns>
    public override int Read(int line)
    {
        return (bool)_pins[line].Read() ? 1 : 0;
    }

    private static int CountLines(BoardMap map)
    {
        int count = 0;
        foreach (ControlPin control in map.Controls)
        {
            if (!control.IsCounted)
            {
                count += control.IsEncoder() ? 2 : 1;
            }
        }

        return count;
    }

    private static GpioPin Open(GpioController controller, int number, BoardMap map)
    {
        return controller.OpenPin(number, number < map.Chip.FirstInputOnlyPin ? PinMode.InputPullUp : PinMode.Input);
    }
}
