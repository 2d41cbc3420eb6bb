using HapticNode.Core.Base;

namespace HapticNode.Core.Controls;

/// <summary>
/// A button that acts on the first edge and then settles: edges are ignored until none has come for the settle time,
/// then the level is read once and a press or release that was missed meanwhile is made up.
/// </summary>
/// <remarks>
/// <para>
/// The settle time is retriggered by every edge. A fixed lock-out would expire inside one bounce train, because
/// the runtime hands over the edges of a 1 ms bounce spread over some 45 ms.
/// </para>
/// <para>
/// The runtime can lose an edge. A button that counts as pressed is therefore looked at again: before each hold and repeat, and every
/// <see cref="LookMicroseconds"/>. A look takes about 0.15 ms and makes 48 bytes of garbage on the device.
/// </para>
/// </remarks>
public sealed class Button
{
    /// <summary>How often a pressed button's level is read again, in microseconds.</summary>
    public const int LookMicroseconds = 250000;

    /// <summary>The time without edges after which the level is trusted, in microseconds.</summary>
    public int SettleMicroseconds = 5000;

    /// <summary>How long a press must last to be a hold, in microseconds; 0 turns holds off.</summary>
    public int HoldMicroseconds = 500000;

    /// <summary>The longest time between two presses that make a double, in microseconds; 0 turns doubles off.</summary>
    public int DoubleMicroseconds = 300000;

    /// <summary>The time between repeats after a hold, in microseconds; 0 turns repeats off.</summary>
    public int RepeatMicroseconds;

    /// <summary>When <see cref="Step"/> wants to be called, in microseconds; never later than needed, sometimes earlier.</summary>
    public long Due = Times.Never;

    /// <summary>The time of the last event in microseconds: of its edge, or when it was due.</summary>
    public long EventTime;

    /// <summary>Whether a press was told and no release yet.</summary>
    public bool IsPressed;

    /// <summary>The button's input line.</summary>
    public readonly int Line;

    /// <summary>The level of a pressed contact.</summary>
    public readonly int PressedLevel;

    private readonly LevelSource _levels;
    private bool _settling;
    private long _settleDue;
    private long _holdDue = Times.Never;
    private long _lookDue = Times.Never;
    private bool _held;
    private bool _heldAtStart;
    private long _doubleUntil;

    /// <summary>Makes a released button.</summary>
    /// <param name="levels">Reads the level once the contact is quiet.</param>
    /// <param name="line">The button's input line.</param>
    /// <param name="pressedLevel">The level of a pressed contact, 0 with a pull-up.</param>
    public Button(LevelSource levels, int line, int pressedLevel)
    {
        _levels = levels;
        Line = line;
        PressedLevel = pressedLevel;
    }

    /// <summary>Looks at the contact for the first time. A button that is held while the node starts tells nothing until it has been released.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Start(long now)
    {
        _heldAtStart = _levels.Read(Line) == PressedLevel;
        if (_heldAtStart)
        {
            Doubt(now);
        }
    }

    /// <summary>Takes one edge, as quickly as it can: whatever it is, <see cref="Follow"/> keeps the books.</summary>
    /// <param name="level">The level after the edge, 0 or 1.</param>
    /// <param name="now">The time of the edge in microseconds.</param>
    /// <returns>The event that the edge is, which must be given to <see cref="Follow"/>, or <see cref="ControlEvent.None"/>.</returns>
    public ControlEvent Edge(int level, long now)
    {
        if (_settling)
        {
            _settleDue = now + SettleMicroseconds;
            return ControlEvent.None;
        }

        if ((level == PressedLevel) != IsPressed)
        {
            return IsPressed ? ControlEvent.Release : now < _doubleUntil ? ControlEvent.Double : ControlEvent.Press;
        }

        // An edge to the level that is already known means that its partner was lost; the quiet level will tell.
        Doubt(now);
        return ControlEvent.None;
    }

    /// <summary>Notes an event that <see cref="Edge"/> has told, once it has been answered.</summary>
    /// <param name="raised">The event.</param>
    /// <param name="now">The time of its edge in microseconds.</param>
    public void Follow(ControlEvent raised, long now)
    {
        Change(raised, now);
        _settling = true;
        _settleDue = now + SettleMicroseconds;
        if (_settleDue < Due)
        {
            Due = _settleDue;
        }
    }

    /// <summary>Has the level read once the contact is quiet.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Doubt(long now)
    {
        _settling = true;
        _settleDue = now + SettleMicroseconds;
        if (_settleDue < Due)
        {
            Due = _settleDue;
        }
    }

    /// <summary>Does what is due. To be called again until it returns <see cref="ControlEvent.None"/>.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>One event, or <see cref="ControlEvent.None"/> when nothing more is due.</returns>
    public ControlEvent Step(long now)
    {
        ControlEvent raised = ControlEvent.None;
        if (_settling)
        {
            if (now >= _settleDue)
            {
                _settling = false;
                raised = Look(now);
            }
        }
        else if (now >= _holdDue || now >= _lookDue)
        {
            raised = Look(now);
            if (raised == ControlEvent.None && now >= _holdDue)
            {
                raised = Held(now);
            }
        }

        FindDue();
        return raised;
    }

    /// <summary>Tells what the next edge will be: the edge that changes the level.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>
    /// <see cref="ControlEvent.Release"/>; <see cref="ControlEvent.Double"/>, which becomes a press with time; or
    /// <see cref="ControlEvent.Press"/>. None while the contact settles.
    /// </returns>
    public ControlEvent Next(long now)
    {
        if (_settling)
        {
            return ControlEvent.None;
        }

        return IsPressed ? ControlEvent.Release : now < _doubleUntil ? ControlEvent.Double : ControlEvent.Press;
    }

    // Nothing is believed that the contact does not say now.
    private ControlEvent Look(long now)
    {
        _lookDue = IsPressed ? now + LookMicroseconds : Times.Never;
        bool closed = _levels.Read(Line) == PressedLevel;
        if (_heldAtStart)
        {
            _heldAtStart = closed;
            _settling = closed;
            _settleDue = now + LookMicroseconds;
            return ControlEvent.None;
        }

        if (closed == IsPressed)
        {
            return ControlEvent.None;
        }

        ControlEvent raised = IsPressed ? ControlEvent.Release : now < _doubleUntil ? ControlEvent.Double : ControlEvent.Press;
        Change(raised, now);
        return raised;
    }

    // Repeats that a stall has swallowed are gone: all at once they would be felt as something else.
    private ControlEvent Held(long now)
    {
        ControlEvent raised = _held ? ControlEvent.Repeat : ControlEvent.Hold;
        _held = true;
        EventTime = _holdDue;
        if (RepeatMicroseconds == 0)
        {
            _holdDue = Times.Never;
            return raised;
        }

        _holdDue += RepeatMicroseconds;
        if (_holdDue <= now)
        {
            _holdDue = now + RepeatMicroseconds;
        }

        return raised;
    }

    private void Change(ControlEvent raised, long now)
    {
        EventTime = now;
        _held = false;
        _holdDue = Times.Never;
        _lookDue = Times.Never;
        IsPressed = raised != ControlEvent.Release;
        if (!IsPressed)
        {
            return;
        }

        _doubleUntil = raised == ControlEvent.Press ? now + DoubleMicroseconds : 0;
        _lookDue = now + LookMicroseconds;
        if (HoldMicroseconds > 0)
        {
            _holdDue = now + HoldMicroseconds;
        }
    }

    private void FindDue()
    {
        Due = _settling ? _settleDue : _holdDue < _lookDue ? _holdDue : _lookDue;
    }
}
