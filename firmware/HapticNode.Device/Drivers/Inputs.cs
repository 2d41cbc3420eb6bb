using System.Device.Gpio;
using HapticNode.Core;
using HapticNode.Core.Controls;
using HapticNode.Device.Boards;

namespace HapticNode.Device.Drivers;

/// <summary>All contacts of a panel.</summary>
public sealed class Inputs : LevelSource
{
    private readonly InputPin[] _pins;
    private readonly int[] _lines;

    /// <summary>Opens all contacts and adds the controls to the node, without listening yet.</summary>
    /// <param name="controller">Opens pins.</param>
    /// <param name="map">The panel.</param>
    /// <param name="node">Gets the controls.</param>
    public Inputs(GpioController controller, BoardMap map, Node node)
    {
        int count = map.Buttons.Length + 2 * map.Encoders.Length;
        _pins = new InputPin[count];
        _lines = new int[count];
        int next = 0;
        foreach (ControlPin button in map.Buttons)
        {
            _pins[next] = Open(controller, button.Pin, map, node);
            _lines[next++] = node.AddButton(button.Name, this, 0);
        }

        foreach (ControlPin encoder in map.Encoders)
        {
            InputPin a = Open(controller, encoder.Pin, map, node);
            InputPin b = Open(controller, encoder.PinB, map, node);
            int line = node.AddEncoder(encoder.Name, a.Read(), b.Read());
            _pins[next] = a;
            _lines[next++] = line;
            _pins[next] = b;
            _lines[next++] = line + 1;
        }
    }

    /// <summary>Begins to listen to all contacts.</summary>
    public void Listen()
    {
        for (int i = 0; i < _pins.Length; i++)
        {
            _pins[i].Listen(_lines[i]);
        }
    }

    /// <inheritdoc/>
    public override int Read(int line)
    {
        return _pins[line].Read();
    }

    private static InputPin Open(GpioController controller, int number, BoardMap map, Node node)
    {
        PinMode mode = number < map.FirstInputOnlyPin ? PinMode.InputPullUp : PinMode.Input;
        return new InputPin(controller, number, mode, node);
    }
}
