namespace HapticNode.Core.Controls;

/// <summary>
/// A button that acts on the first edge and then settles: edges are ignored until none has come for the settle time,
/// then the level is read once and a press or release that was missed meanwhile is made up.
/// </summary>
/// <remarks>
/// The settle time is retriggered by every edge. A fixed lock-out would expire inside one bounce train, because
/// the runtime hands over the edges of a 1 ms bounce spread over some 45 ms.
/// </remarks>
public sealed class Button
{
    /// <summary>The time without edges after which the level is trusted, in microseconds.</summary>
    public int SettleMicroseconds = 5000;

    /// <summary>How long a press must last to be a hold, in microseconds; 0 turns holds off.</summary>
    public int HoldMicroseconds = 500000;

    /// <summary>The longest time between two presses that make a double, in microseconds; 0 turns doubles off.</summary>
    public int DoubleMicroseconds = 300000;

    /// <summary>The time between repeats after a hold, in microseconds; 0 turns repeats off.</summary>
    public int RepeatMicroseconds;

    /// <summary>When <see cref="Step"/> wants to be called, in microseconds; never later than needed, sometimes earlier.</summary>
    public long Due = Node.Never;

    /// <summary>The time of the last event in microseconds: of its edge, or when it was due.</summary>
    public long EventTime;

    private readonly LevelSource _levels;
    private readonly int _line;
    private readonly int _pressedLevel;
    private bool _pressed;
    private bool _settling;
    private long _settleDue;
    private long _holdDue = Node.Never;
    private bool _held;
    private long _doubleUntil;

    /// <summary>Makes a released button.</summary>
    /// <param name="levels">Reads the level once the contact is quiet.</param>
    /// <param name="line">The button's input line.</param>
    /// <param name="pressedLevel">The level of a pressed contact, 0 with a pull-up.</param>
    public Button(LevelSource levels, int line, int pressedLevel)
    {
        _levels = levels;
        _line = line;
        _pressedLevel = pressedLevel;
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

        if ((level == _pressedLevel) != _pressed)
        {
            return _pressed ? ControlEvent.Release : now < _doubleUntil ? ControlEvent.Double : ControlEvent.Press;
        }

        // An edge to the level that is already known means that its partner was lost; the quiet level will tell.
        Settle(now);
        return ControlEvent.None;
    }

    /// <summary>Takes note of an event that <see cref="Edge"/> has told, once it has been answered.</summary>
    /// <param name="raised">The event.</param>
    /// <param name="now">The time of its edge in microseconds.</param>
    public void Follow(ControlEvent raised, long now)
    {
        Settle(now);
        Change(raised, now);
    }

    /// <summary>Does what is due. To be called again until it returns <see cref="ControlEvent.None"/>.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>One event, or <see cref="ControlEvent.None"/> when nothing more is due.</returns>
    public ControlEvent Step(long now)
    {
        ControlEvent raised = ControlEvent.None;
        if (_settling && now >= _settleDue)
        {
            _settling = false;
            int level = _levels.Read(_line);
            if ((level == _pressedLevel) != _pressed)
            {
                raised = Edge(level, now);
                Change(raised, now);
            }
        }
        else if (now >= _holdDue)
        {
            raised = _held ? ControlEvent.Repeat : ControlEvent.Hold;
            EventTime = _holdDue;
            _held = true;
            _holdDue = RepeatMicroseconds > 0 ? NextRepeat(now) : Node.Never;
        }

        Due = _settling && _settleDue < _holdDue ? _settleDue : _holdDue;
        return raised;
    }

    // Repeats that a stall has swallowed are gone: all at once they would be felt as something else.
    private long NextRepeat(long now)
    {
        long next = _holdDue + RepeatMicroseconds;
        return next > now ? next : now + RepeatMicroseconds;
    }

    private void Settle(long now)
    {
        _settling = true;
        _settleDue = now + SettleMicroseconds;
        if (_settleDue < Due)
        {
            Due = _settleDue;
        }
    }

    private void Change(ControlEvent raised, long now)
    {
        EventTime = now;
        _held = false;
        _holdDue = Node.Never;
        _pressed = raised != ControlEvent.Release;
        if (!_pressed)
        {
            return;
        }

        _doubleUntil = raised == ControlEvent.Press ? now + DoubleMicroseconds : 0;
        if (HoldMicroseconds > 0)
        {
            _holdDue = now + HoldMicroseconds;
            if (_holdDue < Due)
            {
                Due = _holdDue;
            }
        }
    }
}
