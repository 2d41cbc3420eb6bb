using System.Device.Gpio;
using System;
using HapticNode.Core;
using HapticNode.Core.Controls;
using HapticNode.Device.Boards;

namespace HapticNode.Device.Drivers;

/// <summary>All contacts of a panel.</summary>
public sealed class Inputs : LevelSource
{
    /// <summary>Takes the edges; null until <see cref="Listen"/>.</summary>
    public PinEvents Events;

    private const int ThrottleMilliseconds = 20;

    private readonly GpioPin[] _pins;

    // The lines whose contacts close to the supply.
    private readonly long _high;

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

            if (control.IsActiveHigh)
            {
                _high |= 1L << line;
            }

            _pins[line] = Open(controller, control.Pin, control, map);
            if (control.IsEncoder())
            {
                _pins[line + 1] = Open(controller, control.PinB, control, map);
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
    /// <param name="link">The tuning port, which edges must not keep waiting.</param>
    public void Listen(Node node, SerialLink link)
    {
        Events = new PinEvents(node, link);
        for (int line = 0; line < _pins.Length; line++)
        {
            Events.Take(_pins[line], line, IsHigh(line));
        }

        if (_pins.Length > 0)
        {
            Events.Register(_pins[0].PinNumber, Read(0) ^ (IsHigh(0) ? 1 : 0));
        }
    }

    /// <summary>Reads the level. This allocates and takes about 150 us: once when a control is quiet, not per edge.</summary>
    /// <param name="line">The input line.</param>
    /// <returns>1 for an open contact, 0 for a closed one: high and low, unless the contact closes to the supply.</returns>
    public override int Read(int line)
    {
        return (bool)_pins[line].Read() == IsHigh(line) ? 0 : 1;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// By the native debounce, which then lets one edge through in that time. Taking the handler from the pin and giving it back is no way: an
    /// edge in that moment ends the runtime (nf-interpreter, CPU_GPIO_EnableInputPin links the interrupt before what it calls).
    /// </remarks>
    public override void Throttle(int line, bool on)
    {
        _pins[line].DebounceTimeout = on ? TimeSpan.FromMilliseconds(ThrottleMilliseconds) : TimeSpan.Zero;
    }

    private bool IsHigh(int line)
    {
        return _high != 0 && (_high >> line & 1) != 0;
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

    // A pin that can only be an input has no resistors, although the runtime claims some.
    private static GpioPin Open(GpioController controller, int number, ControlPin control, BoardMap map)
    {
        PinMode mode = PinMode.Input;
        if (number < map.Chip.FirstInputOnlyPin && control.Pull != ControlPin.NoPull)
        {
            mode = control.Pull == ControlPin.PullDown ? PinMode.InputPullDown : PinMode.InputPullUp;
        }

        return controller.OpenPin(number, mode);
    }
}
