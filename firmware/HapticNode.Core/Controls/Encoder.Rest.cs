using HapticNode.Core.Base;

namespace HapticNode.Core.Controls;

/// <content>Where the encoder rests: seen when it stands still, learned, or found again after edges were lost.</content>
public sealed partial class Encoder
{
    /// <summary>
    /// Does what is due: believes a turn-round, and looks where a knob rests that has stood still. While an event is returned,
    /// <see cref="Step"/> is to be called for the next.
    /// </summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>An event, or none.</returns>
    public ControlEvent Settle(long now)
    {
        HasMore = false;
        long rests = _movedAt + RestMicroseconds;
        if (now < rests)
        {
            Due = rests;
            return Step(now);
        }

        Due = Times.Never;
        if (_isLost || _isDoubted)
        {
            _isLost = false;
            _isDoubted = false;
            Resume(Source != null ? Source.Rest() : _levels.Read(Line) * 2 + _levels.Read(Line + 1), _told);
        }

        ControlEvent raised = Step(now);
        if (raised == ControlEvent.None && !_isNamed)
        {
            Learn();
            raised = Step(now);
        }

        return raised;
    }

    /// <summary>Has the contacts read once the knob stands still, because edges may have been lost.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Doubt(long now)
    {
        _isDoubted = true;
        _movedAt = now;
        if (Due == Times.Never)
        {
            Due = now + RestMicroseconds;
        }
    }

    // Eighths of a cycle clockwise from both contacts open.
    private static int PlaceOf(int state)
    {
        switch (state)
        {
            case 3:
                return 0;
            case 1:
                return 2;
            case 0:
                return 4;
            case 2:
                return 6;
            default:
                throw new System.ArgumentException();
        }
    }

    private void Begin(int state)
    {
        _state = state;
        _rest = PlaceOf(state);
        _place = _rest;
        _center = _rest;
    }

    // The rest nearest to where the knob stands; from half way it is the one behind, so that going on tells a detent.
    private void Center()
    {
        int off = (_place - _rest) & (_pitch - 1);
        _center = _place - (off > _pitch / 2 ? off - _pitch : off);
        _restsOpposite = 0;
    }

    // After edges that do not fit together nothing is counted until the contacts are next seen where the knob rests.
    private void Find()
    {
        int off = (PlaceOf(_state) - _center) & (_pitch - 1);
        if (off <= 1)
        {
            _isLost = false;
            _place = _center + off;
        }
        else if (off == _pitch - 1)
        {
            _isLost = false;
            _place = _center - 1;
        }
    }

    // The contacts say where in a cycle the knob is: at the nearest such place, and from the opposite one onwards in its direction.
    private void Resume(int state, int direction)
    {
        _state = state;
        int off = (PlaceOf(state) - _place) & (Cycle - 1);
        if (off > Cycle / 2 || (off == Cycle / 2 && direction < 0))
        {
            off -= Cycle;
        }

        _place += off;
    }

    private void Learn()
    {
        int off = _place - _center;
        if (_pitch == Cycle)
        {
            LearnOpposite(off);
        }
        else if (_pitch == Cycle / 2 && (off == 2 || off == -2))
        {
            // It rests between two states, on an edge of contact B (that of A tells the detents). The middle of the pair is odd.
            _center += (_center & 2) == 0 ? -1 : 1;
        }
    }

    // A node that was started in the middle of a turn has taken the wrong place for the rest.
    private void LearnOpposite(int off)
    {
        if (off != Cycle / 2 && off != -Cycle / 2)
        {
            _restsOpposite = 0;
        }
        else if (++_restsOpposite == RestsToLearn)
        {
            _rest = _place & (Cycle - 1);
            Center();
        }
    }
}
