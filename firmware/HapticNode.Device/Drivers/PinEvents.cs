using System.Device.Gpio;
using System;
using HapticNode.Core;
using HapticNode.Core.Safety;
using nanoFramework.Hardware.Esp32;
using nanoFramework.Runtime.Events;

namespace HapticNode.Device.Drivers;

/// <summary>Takes the edges of all pins straight from the runtime, and gives those of the panel to the node in the event handler.</summary>
/// <remarks>
/// <para>
/// System.Device.Gpio makes two objects of every edge and searches its pins one after the other. A processor of our own for the
/// category of pin events goes round that: an edge then takes half as long, the same for every pin, and leaves no garbage. It takes
/// the library's place for the whole application: no <c>ValueChanged</c> is raised any more, and <see cref="Other"/> tells the edges of
/// pins that are not the panel's.
/// </para>
/// <para>Where it cannot be registered, the edges come by <c>ValueChanged</c> as ever; a pin must have a handler there in any case, because only that switches its interrupt on.</para>
/// </remarks>
public sealed class PinEvents : IEventProcessor, IEventListener
{
    /// <summary>Takes the edges of pins that are not the panel's, for an application beside ours; null where there is none.</summary>
    public OtherPins Other;

    /// <summary>Whether edges come straight from the runtime.</summary>
    public bool IsRegistered;

    private const int MaxPins = 64;
    private const sbyte NoLine = -1;

    // Added to the line of a contact that closes to the supply.
    private const sbyte Inverted = 64;

    private readonly Node _node;
    private readonly sbyte[] _lineOf = new sbyte[MaxPins];

    /// <summary>Makes events without pins.</summary>
    /// <param name="node">Takes the edges.</param>
    public PinEvents(Node node)
    {
        _node = node;
        for (int pin = 0; pin < MaxPins; pin++)
        {
            _lineOf[pin] = NoLine;
        }
    }

    /// <summary>Begins to listen to a pin of the panel.</summary>
    /// <param name="pin">The pin.</param>
    /// <param name="line">Its line in the node.</param>
    /// <param name="isActiveHigh">Whether its contact closes to the supply.</param>
    public void Take(GpioPin pin, int line, bool isActiveHigh)
    {
        _lineOf[pin.PinNumber] = (sbyte)(isActiveHigh ? line + Inverted : line);
        pin.ValueChanged += OnChange;
    }

    /// <summary>Goes round the library, and runs the way of an edge once, because the first time takes the runtime 0.2 ms longer.</summary>
    /// <param name="pin">GPIO number of a pin of the panel.</param>
    /// <param name="level">The level that it has: an edge to it changes nothing.</param>
    public void Register(int pin, int level)
    {
        try
        {
            EventSink.AddEventProcessor(EventCategory.Gpio, this);
            EventSink.AddEventListener(EventCategory.Gpio, this);
            IsRegistered = true;
            EventSink.PostManagedEvent((byte)EventCategory.Gpio, 0, (ushort)pin, (uint)level);
        }
        catch (Exception)
        {
            IsRegistered = false;
        }
    }

    /// <summary>Takes one event of a pin.</summary>
    /// <param name="data1">The GPIO number in the upper half.</param>
    /// <param name="data2">The level after the edge.</param>
    /// <param name="time">When it was queued.</param>
    /// <returns>Always null: nobody else wants an object of it.</returns>
    public BaseEvent ProcessEvent(uint data1, uint data2, DateTime time)
    {
        // All of it in one method: a call costs an edge 8 us.
        int pin = (int)(data1 >> 16);
        int level = data2 == 0 ? 0 : 1;
        int line = pin < MaxPins ? _lineOf[pin] : NoLine;
        if (line < 0)
        {
            if (Other != null)
            {
                Other.Edge(pin, level);
            }

            return null;
        }

        if (line >= Inverted)
        {
            line -= Inverted;
            level = 1 - level;
        }

        try
        {
            _node.Edge(line, level, (long)HighResTimer.GetCurrent());
        }
        catch (OutOfMemoryException)
        {
            if (_node.InHandler == Interruption.None)
            {
                _node.InHandler = Interruption.Memory;
            }

            _node.IsInterrupted = true;
            _node.Due = 0;
        }
        catch (Exception)
        {
            _node.InHandler = Interruption.Driver;
            _node.IsInterrupted = true;
            _node.Due = 0;
        }

        return null;
    }

    /// <inheritdoc/>
    public void InitializeForEventSource()
    {
    }

    /// <summary>Called after <see cref="ProcessEvent"/>, which has done everything.</summary>
    /// <param name="ev">Null.</param>
    /// <returns>True.</returns>
    public bool OnEvent(BaseEvent ev)
    {
        return true;
    }

    private void OnChange(object sender, PinValueChangedEventArgs e)
    {
        ProcessEvent((uint)e.PinNumber << 16, e.ChangeType == PinEventTypes.Rising ? 1u : 0u, DateTime.MinValue);
    }
}
