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
/// Whatever starts, changes or is touched makes them void, and they are made anew in the turns that follow. The full way then finds the
/// level driven already. A property test holds that the outputs are the same with and without.
/// </remarks>
public sealed partial class Node
{
    // A gesture that goes on has no time for it.
    private const int PrepareAfterMicroseconds = 15000;

    // What was not certain yet is looked at again: a double window passes, a repeat ceases to be one, a warm motor cools.
    private const int PrepareAgainMicroseconds = 50000;

    /// <summary>Whether first levels are prepared.</summary>
    public bool Prepares = true;

    // By line * 2 + level of the edge, as Player.Prepare gives it; for a contact of an encoder by line * 2.
    private readonly short[] _ready = new short[2 * MaxInputLines];
    private readonly byte[] _readyCue = new byte[2 * MaxInputLines];
    private bool _isReady;
    private long _prepareDue;
    private int _preparing;
    private bool _isUncertain;

    private void DriveReady(int at, long now)
    {
        int ready = _ready[at];
        int lane = ready & (Bank.MaxLanes - 1);
        if (ready != 0 && !Player.Lanes.Rescaled && Player.Lanes.Drive(lane, (ready - lane) / Bank.MaxLanes, now))
        {
            Player.Written = Player.Platform.Now();
            Player.DriveOtherLanes(_readyCue[at], lane, now);
        }
    }

    private void Unready()
    {
        _isReady = false;
        _preparing = 0;
        _prepareDue = 0;
    }

    // One button a call.
    private void PrepareNext(long now)
    {
        if (_preparing == 0)
        {
            Player.Lanes.Now = now;
            _isUncertain = !Player.IsAtRest() || Player.Lanes.Relax();
        }

        Prepare(_preparing, now);
        _preparing++;
        if (_preparing >= Bank.Controls.Count)
        {
            _preparing = 0;
            _isReady = Prepares;
            _prepareDue = _isUncertain ? now + PrepareAgainMicroseconds : Times.Never;
        }
    }

    private void Prepare(int control, long now)
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
            PrepareAt(line + (closes ? button.PressedLevel : 1 - button.PressedLevel), control, next, now);
        }
        else if (encoder != null && encoder.Source == null)
        {
            // Whichever of its edges it is that leads to a detent.
            int line = encoder.Line + encoder.Line;
            PrepareAt(line, control, ControlEvent.Detent, now);
            PrepareAt(line + 2, control, ControlEvent.Detent, now);
        }
    }

    private void PrepareAt(int at, int control, ControlEvent next, long now)
    {
        _ready[at] = 0;
        if (next == ControlEvent.None || next == ControlEvent.Double)
        {
            _isUncertain = true;
            return;
        }

        int bound = Bank.Bindings[control * ControlKinds.EventRows + ((int)next & ControlKinds.RowMask)];
        if (bound != Bank.Unbound)
        {
            int cue = bound > Bank.Unbound ? Bank.Option(Section.Ask, bound - Bank.FirstAsk, Slot.AskAcknowledge) : bound;
            int ready = Player.Prepare(cue, now);
            _readyCue[at] = (byte)cue;
            _ready[at] = (short)ready;
            _isUncertain |= ready == 0;
        }
    }
}
