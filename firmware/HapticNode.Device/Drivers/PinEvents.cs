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

    // While no more have come since the loop's last turn, hardly any wait.
    private const int FewEdges = 4;

    // Each edge that waits takes 60 bytes of the heap, and where that is full the runtime may never deliver one again (nf-interpreter,
    // PushThreadProcDelegate). A press that bounces 75 times while a knob is turned has the last of them wait for some 50 ms.
    private const int LongestWaitMicroseconds = 60000;

    // So long no edge waits: the runtime's clock has been set.
    private const int ImpossibleMicroseconds = 10000000;
    private const int TicksPerMicrosecond = 10;

    private readonly Node _node;
    private readonly SerialLink _link;
    // By how much the runtime's clock, which goes in ticks of 10 ms, is behind the timer when an edge has not waited.
    private long _leastBehind = long.MaxValue;

    private readonly sbyte[] _lineOf = new sbyte[MaxPins];

    /// <summary>Makes events without pins.</summary>
    /// <param name="node">Takes the edges.</param>
    /// <param name="link">The tuning port, which is listened to in the handler where the loop has no turn.</param>
    public PinEvents(Node node, SerialLink link)
    {
        _node = node;
        _link = link;
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
            long now = (long)HighResTimer.GetCurrent();
            _node.Edge(line, level, now);
            if (_node.EdgesSinceStep > FewEdges || now >= _link.ListenDue)
            {
                Watch(line, time);
            }
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

    // The loop has had no turn for some edges, or for some time.
    private void Watch(int line, DateTime time)
    {
        long now = (long)HighResTimer.GetCurrent();
        if (_node.IsFlooded)
        {
            _node.Throttle(line);
        }
        else if (IsRegistered)
        {
            long behind = now - time.Ticks / TicksPerMicrosecond;
            if (behind < _leastBehind || behind - _leastBehind > ImpossibleMicroseconds)
            {
                _leastBehind = behind;
            }

            _node.IsFlooded = behind - _leastBehind >= LongestWaitMicroseconds;
        }

        if (now >= _link.ListenDue)
        {
            _link.Listen(now);
        }
    }

    private void OnChange(object sender, PinValueChangedEventArgs e)
    {
        ProcessEvent((uint)e.PinNumber << 16, e.ChangeType == PinEventTypes.Rising ? 1u : 0u, DateTime.MinValue);
    }
}
