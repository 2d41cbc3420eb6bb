using System.Device.Gpio;
using HapticNode.Core;
using HapticNode.Core.Controls;
using HapticNode.Device.Boards;

namespace HapticNode.Device.Drivers;

/// <summary>All contacts of a panel.</summary>
public sealed class Inputs : LevelSource
{
    private readonly InputPin[] _pins;

    /// <summary>Opens all contacts and adds the controls to the node, without listening yet.</summary>
    /// <param name="controller">Opens pins.</param>
    /// <param name="map">The panel.</param>
    /// <param name="node">Gets the controls.</param>
    public Inputs(GpioController controller, BoardMap map, Node node)
    {
        _pins = new InputPin[CountLines(map)];
        int line = 0;
        foreach (ControlPin control in map.Controls)
        {
            if (control.IsCounted)
            {
                node.AddEncoder(control.Name, new CountedEncoder(controller, control.Pin, control.PinB));
                continue;
            }

            InputPin pin = Open(controller, control.Pin, map, node);
            _pins[line] = pin;
            if (control.IsEncoder())
            {
                InputPin pinB = Open(controller, control.PinB, map, node);
                line = node.AddEncoder(control.Name, pin.Read(), pinB.Read()) + 1;
                _pins[line++] = pinB;
            }
            else
            {
                line = node.AddButton(control.Name, this, 0) + 1;
            }
        }
    }

    /// <summary>Begins to listen to all contacts.</summary>
    public void Listen()
    {
        for (int i = 0; i < _pins.Length; i++)
        {
            _pins[i].Listen(i);
        }
    }

    /// <inheritdoc/>
    public override int Read(int line)
    {
        return _pins[line].Read();
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

    private static InputPin Open(GpioController controller, int number, BoardMap map, Node node)
    {
        PinMode mode = number < map.Chip.FirstInputOnlyPin ? PinMode.InputPullUp : PinMode.Input;
        return new InputPin(controller, number, mode, node);
    }
}
