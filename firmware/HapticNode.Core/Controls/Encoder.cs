using HapticNode.Core.Base;

namespace HapticNode.Core.Controls;

/// <summary>
/// Turns the quadrature of a rotary encoder into detents with direction, position, speed and virtual limits. A detent is told with
/// hysteresis around the place where the knob rests, so that a contact that changes at the detent itself tells nothing.
/// </summary>
/// <remarks>
/// <para>
/// The place is counted in eighths of a quadrature cycle: an edge is two of them, and the odd ones stand for a knob that rests
/// between two states. Clockwise the contacts A and B go 11, 01, 00, 10, 11 from place 0. A detent is told when three quarters of
/// the way to the next rest are done, that is before its last edge, which the most common encoders only make at the detent (Alps
/// EC11: the state of contact B at the detent is not specified).
/// </para>
/// <para>A contact that bounces in the middle of its way turns the direction; that is believed after <see cref="ReversalMicroseconds"/>.</para>
/// <para>
/// The runtime reports an edge's own level in the order of the interrupts, and drops the oldest when its queue is full. An edge to the
/// level that the contact already had is therefore proof of a loss, and a part-turn across it would be a guess.
/// </para>
/// </remarks>
public sealed partial class Encoder
{
    /// <summary>How long after a detent the next one in the other direction may come, in microseconds: no hand is faster, but a bounce is.</summary>
    public const int ReversalMicroseconds = 6000;

    /// <summary>How long the knob must stand still to count as resting, in microseconds.</summary>
    public const int RestMicroseconds = 150000;

    // Slower than this the knob counts as standing still, and a speed would only describe a pause.
    private const int SlowestMicroseconds = 1000000;

    private const int Cycle = 8;

    // So many rests in a row opposite to where it should rest are no pauses of a slow hand.
    private const int RestsToLearn = 3;

    /// <summary>The position in detents since start-up, within the limits where there are any.</summary>
    public int Position;

    /// <summary>Direction of the last event: +1 clockwise, -1 counter-clockwise.</summary>
    public int Direction;

    /// <summary>Speed at the last detent in detents per second, 0 after a pause or a turn-round.</summary>
    public int Speed;

    /// <summary>
    /// Whether more edges may wait, so that their times are those of a queue: a turn in the other direction is then believed by
    /// <see cref="Settle"/> alone.
    /// </summary>
    public bool HasMore;

    /// <summary>How often an edge came that cannot follow the one before: edges between them were lost.</summary>
    public int Slips;

    /// <summary>When <see cref="Settle"/> wants to be called, in microseconds.</summary>
    public long Due = Times.Never;

    /// <summary>Counts the movement, or null where edges tell it.</summary>
    public readonly PulseSource Source;

    /// <summary>The input line of contact A; that of contact B is the next. Not where the chip counts.</summary>
    public readonly int Line;

    private readonly LevelSource _levels;
    private int _state;
    private int _place;
    private int _center;
    private int _pitch = Cycle;
    private int _reach = Cycle * 3 / 4;
    private int _rest;
    private bool _isNamed;
    private bool _isReversed;
    private bool _isLost;
    private bool _isDoubted;
    private int _restsOpposite;
    private int _told;
    private long _toldAt;
    private long _movedAt;
    private int _minimum;
    private int _maximum;

    /// <summary>Makes an encoder whose edges are told by <see cref="Edge"/>.</summary>
    /// <param name="levels">Reads the contacts after edges were lost.</param>
    /// <param name="line">The input line of contact A; that of contact B is the next.</param>
    /// <param name="levelA">The level of contact A now.</param>
    /// <param name="levelB">The level of contact B now.</param>
    public Encoder(LevelSource levels, int line, int levelA, int levelB)
    {
        _levels = levels;
        Line = line;
        Begin(levelA * 2 + levelB);
    }

    /// <summary>Makes an encoder that the chip counts.</summary>
    /// <param name="source">Counts.</param>
    public Encoder(PulseSource source)
    {
        Source = source;
        Begin(source.Rest());
    }

    /// <summary>Sets what the bank says about the knob. A position beyond the limits moves to the nearer one.</summary>
    /// <param name="detents">Detents in a quadrature cycle: 1, 2 or 4.</param>
    /// <param name="rest">
    /// Where it rests, in eighths of a cycle clockwise from both contacts open: 0, 2, 4 and 6 with the contacts A and B at 11, 01, 00 and
    /// 10; 1, 3, 5 and 7 between two of them, where one contact changes at the detent; or <see cref="OptionTable.LearnedRest"/>.
    /// </param>
    /// <param name="isReversed">Whether it turns the other way.</param>
    /// <param name="minimum">The lower limit in detents.</param>
    /// <param name="maximum">The upper limit; there are no limits unless it is above the lower one.</param>
    public void Configure(int detents, int rest, bool isReversed, int minimum, int maximum)
    {
        int pitch = Cycle / detents;
        bool isNamed = rest != OptionTable.LearnedRest;
        bool moves = pitch != _pitch || isNamed != _isNamed || (isNamed && rest != _rest);
        if (moves)
        {
            _pitch = pitch;
            _reach = detents == 4 ? 2 : pitch * 3 / 4;
            _isNamed = isNamed;
            _rest = isNamed ? rest : _rest;
            Center();
        }

        _isReversed = isReversed;
        _minimum = minimum;
        _maximum = maximum;
        if (maximum > minimum && Position > maximum)
        {
            Position = maximum;
        }
        else if (maximum > minimum && Position < minimum)
        {
            Position = minimum;
        }
    }

    /// <summary>Takes one edge. While an event is returned, <see cref="Step"/> is to be called for the next.</summary>
    /// <param name="contact">0 for contact A, 1 for contact B.</param>
    /// <param name="level">The level after the edge, 0 or 1.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns><see cref="ControlEvent.Detent"/> or <see cref="ControlEvent.Limit"/> in <see cref="Direction"/>, or none.</returns>
    public ControlEvent Edge(int contact, int level, long now)
    {
        int old = _state;
        int next;
        bool clockwise;
        if (contact == 0)
        {
            next = (old & 1) | (level << 1);
            clockwise = level != (old & 1);
        }
        else
        {
            next = (old & 2) | level;
            clockwise = level == old >> 1;
        }

        _movedAt = now;
        if (Due == Times.Never)
        {
            Due = now + RestMicroseconds;
        }

        if (next == old)
        {
            Slips++;
            _isLost = true;
            _place = _center;
            return ControlEvent.None;
        }

        _state = next;
        if (_isLost)
        {
            Find();
            return ControlEvent.None;
        }

        int place = clockwise ? _place + 2 : _place - 2;
        _place = place;
        int way = place - _center;
        return way < _reach && way > -_reach ? ControlEvent.None : Step(now);
    }

    /// <summary>Takes movement that the chip has counted. While an event is returned, <see cref="Step"/> is to be called for the next.</summary>
    /// <param name="quarterSteps">How far, positive clockwise; 0 to have the contacts read.</param>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>An event, or none.</returns>
    public ControlEvent Move(int quarterSteps, long now)
    {
        if (quarterSteps != 0)
        {
            Doubt(now);
            _place += 2 * quarterSteps;
        }

        if (_pitch != Cycle || quarterSteps == 0)
        {
            // The count is not exact within a cycle: where detents are closer than that, and where the knob stands, the contacts tell.
            int place = _place;
            int state = Source.Rest();
            Resume(state, quarterSteps == 0 ? Source.Missed : quarterSteps);
            if (_place != place)
            {
                // An edge that is not counted: it does not stand still.
                Doubt(now);
            }
        }

        return Step(now);
    }

    /// <summary>Tells the next event of the way that has been made. To be called again until it returns <see cref="ControlEvent.None"/>.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns><see cref="ControlEvent.Detent"/> or <see cref="ControlEvent.Limit"/> in <see cref="Direction"/>, or none.</returns>
    public ControlEvent Step(long now)
    {
        int way = _place - _center;
        if (way < _reach && way > -_reach)
        {
            return ControlEvent.None;
        }

        int turn = way > 0 ? 1 : -1;
        long pause = now - _toldAt;
        if (turn != _told && _told != 0 && (pause < ReversalMicroseconds || HasMore))
        {
            long due = _toldAt + ReversalMicroseconds;
            Due = due < Due ? due : Due;
            return ControlEvent.None;
        }

        _center += turn * _pitch;
        Speed = turn == _told && pause > 0 && pause < SlowestMicroseconds ? 1000000 / (int)pause : 0;
        _told = turn;
        _toldAt = now;
        Direction = _isReversed ? -turn : turn;
        int position = Position + Direction;
        if (_maximum > _minimum && (position > _maximum || position < _minimum))
        {
            return ControlEvent.Limit;
        }

        Position = position;
        return ControlEvent.Detent;
    }
}
