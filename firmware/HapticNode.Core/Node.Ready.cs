using HapticNode.Core.Base;
using HapticNode.Core.Controls;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;

namespace HapticNode.Core;

/// <content>
/// First levels that are worked out before the touch: the drive with which each button's next event would begin is known, and an edge
/// writes it before anything else is thought of.
/// </content>
/// <remarks>
/// Whatever starts, changes or is touched makes those of buttons void, and they are made anew in the turns that follow. Those of encoders
/// hold until the bank changes, because how strongly a detent repeats is worked out at its edge. The full way then finds the level driven
/// already. A property test holds that the outputs are the same with and without.
/// </remarks>
public sealed partial class Node
{
    // A gesture that goes on has no time for it.
    private const int PrepareAfterMicroseconds = 30000;

    // What was not certain yet is looked at again: a double window passes, a repeat ceases to be one, a warm motor cools.
    private const int PrepareAgainMicroseconds = 50000;

    private const int AllControls = -1;

    /// <summary>Whether first levels are prepared.</summary>
    public bool Prepares = true;

    // By line * 2 + level of the edge, as Player.Prepare gives it; 0 for the lines of encoders.
    private readonly short[] _ready = new short[2 * MaxInputLines];
    private readonly byte[] _readyCue = new byte[2 * MaxInputLines];

    // By encoder, as Player.PrepareTurn gives it.
    private readonly short[] _readyTurn = new short[Bank.MaxControls];
    private readonly byte[] _turnCue = new byte[Bank.MaxControls];
    private bool _isReady;
    private bool _areTurnsReady;
    private long _prepareDue;

    // The controls whose levels are to be worked out, and those that are looked at again, a bit each.
    private int _unprepared;
    private int _uncertain;

    private void DriveTurn(int control, long now)
    {
        int ready = _readyTurn[control];
        if (ready != 0 && EdgesSinceStep <= Backlog)
        {
            Player.DriveTurn(_turnCue[control], ready, now);
        }
    }

    private void Unready()
    {
        _areTurnsReady = false;
        UnreadyButtons();
    }

    private void UnreadyButtons()
    {
        PrepareFrom(0);
    }

    private void PrepareFrom(long due)
    {
        _isReady = false;
        _unprepared = 0;
        _uncertain = AllControls;
        _prepareDue = due;
    }

    // One control a call, and first of all which.
    private void PrepareNext(long now)
    {
        if (_unprepared == 0)
        {
            Player.Lanes.Now = now;
            bool isAtRest = Player.IsAtRest() && !Player.Lanes.Relax();

            // What is worked out from here on has the scales of now.
            Player.Lanes.Rescaled = false;
            _unprepared = _uncertain & ((1 << Bank.Controls.Count) - 1);
            _uncertain = isAtRest ? 0 : AllControls;
        }
        else
        {
            int control = 0;
            while ((_unprepared & (1 << control)) == 0)
            {
                control++;
            }

            _unprepared &= ~(1 << control);
            if (!Prepare(control, now))
            {
                _uncertain |= 1 << control;
            }
        }

        if (_unprepared == 0)
        {
            _isReady = Prepares;
            _areTurnsReady = Prepares;
            _prepareDue = _uncertain != 0 ? now + PrepareAgainMicroseconds : Times.Never;
        }
    }

    // False where time alone can change it.
    private bool Prepare(int control, long now)
    {
        Button button = _buttons[control];
        Encoder encoder = _encoders[control];
        if (button != null)
        {
            ControlEvent next = button.Next(now);
            int line = button.Line + button.Line;
            _ready[line] = 0;
            _ready[line + 1] = 0;
            bool closes = next != ControlEvent.Release;
            return PrepareAt(line + (closes ? button.PressedLevel : 1 - button.PressedLevel), control, next, now);
        }
        else if (encoder != null && encoder.Source == null)
        {
            int bound = Bank.Bindings[control * ControlKinds.EventRows + ((int)ControlEvent.Detent & ControlKinds.RowMask)];
            bool plays = bound < Bank.Unbound;
            _turnCue[control] = (byte)(plays ? bound : 0);
            _readyTurn[control] = (short)(plays ? Player.PrepareTurn(bound) : 0);
        }

        return true;
    }

    private bool PrepareAt(int at, int control, ControlEvent next, long now)
    {
        _ready[at] = 0;
        if (next == ControlEvent.None || next == ControlEvent.Double)
        {
            return false;
        }

        int bound = Bank.Bindings[control * ControlKinds.EventRows + ((int)next & ControlKinds.RowMask)];
        if (bound == Bank.Unbound)
        {
            return true;
        }

        int cue = bound > Bank.Unbound ? Bank.Option(Section.Ask, bound - Bank.FirstAsk, Slot.AskAcknowledge) : bound;
        int ready = Player.Prepare(cue, now);
        _readyCue[at] = (byte)cue;
        _ready[at] = (short)ready;
        return ready != 0;
    }
}
