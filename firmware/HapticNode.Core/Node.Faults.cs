using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;

namespace HapticNode.Core;

/// <content>What the node does when something cannot be trusted, and how a panel shows it and gets out of it.</content>
public sealed partial class Node
{
    /// <summary>How long a button must be held to clear a latch at the panel, in microseconds. Only a stop is the host's to clear.</summary>
    public const int ClearHoldMicroseconds = 3000000;

    // No handler needs more than a few milliseconds: one that is inside for longer does not return from a driver.
    private const int SlowMicroseconds = 30000;
    private const int HungMicroseconds = 100000;

    // A latched panel glows so many times as the reason has pulses, and pauses.
    private const int GlowMicroseconds = 200000;
    private const int PauseTurns = 7;
    private const int GlowLevel = 400;

    private long _signalDue = Times.Never;
    private int _signalTurn;
    private long _clearDue = Times.Never;

    /// <summary>
    /// Whether the drivers may be on: nothing is latched, the node is armed, every output is known, and the work is done in time, so
    /// that a node that hangs does not keep them on.
    /// </summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>False if the panel's gate is to switch them off.</returns>
    public bool DriversOn(long now)
    {
        if (IsInterrupted || Player.Latched != FaultReason.None || !Player.IsArmed || Player.Lanes.Unknown != 0)
        {
            return false;
        }

        return (!_handlerInside || now - _handlerSince < SlowMicroseconds) && (now < Player.Due || now - Player.Due < SlowMicroseconds);
    }

    /// <summary>Ends a latch.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns><see cref="Refusal.NotNeutral"/> where an output is not known to be neutral; the latch then stays.</returns>
    internal Refusal Clear(long now)
    {
        if (!Player.Clear(now))
        {
            return Refusal.NotNeutral;
        }

        Glow(0, now);
        FindSignal(now);
        Touched();
        return Refusal.None;
    }

    /// <summary>Stops in the event handler, if a stop byte has come: the loop may have no turn for a while.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void StopIfAsked(long now)
    {
        if (IsStopAsked)
        {
            _handlerInside = true;
            _handlerSince = now;
            IsStopAsked = false;
            Stop(now);
            _handlerInside = false;
        }
    }

    // Everything neutral, until the host clears it.
    internal void Stop(long now)
    {
        Latch(FaultReason.Stop, now);
    }

    private void Latch(FaultReason reason, long now)
    {
        Unready();
        Player.Latch(reason, -1, now);
        FindSignal(now);
        FindDue();
    }

    // The loop goes on without a handler that does not return.
    private bool IsHung(long now)
    {
        if (_isHung || now - _handlerSince < HungMicroseconds)
        {
            return _isHung;
        }

        _isHung = true;
        Player.Lanes.Stuck = Player.Lanes.Writing;
        Latch(FaultReason.Driver, now);
        return true;
    }

    private void ReturnFromHang(long now)
    {
        _isHung = false;
        Player.Lanes.Stuck = Lanes.None;
        Player.Recover(now);
        DoubtControls(now);
    }

    private void FindSignal(long now)
    {
        bool signals = Player.Latched != FaultReason.None || Player.Lanes.Unknown != 0;
        if (signals && _signalDue == Times.Never)
        {
            _signalTurn = 0;
            _signalDue = now + GlowMicroseconds;
        }
        else if (!signals)
        {
            _signalDue = Times.Never;
            _clearDue = Times.Never;
        }
    }

    // One turn of the pattern: it writes neutral again where that failed, and lets a held button clear the latch.
    private void SignalLatch(long now)
    {
        _signalDue = now + GlowMicroseconds;
        if (Player.Lanes.Unknown != 0)
        {
            Player.RetryNeutral(now);
        }

        if (now >= _clearDue && Player.Latched != FaultReason.Stop)
        {
            _clearDue = Times.Never;
            Clear(now);
        }

        FindSignal(now);
        int pulses = Player.Latched == FaultReason.Stop ? 1 : Player.Latched == FaultReason.Late ? 2 : 3;
        int turns = 2 * pulses;
        bool glows = _signalDue != Times.Never && _signalTurn < turns && (_signalTurn & 1) == 0;
        _signalTurn = _signalTurn + 1 < turns + PauseTurns ? _signalTurn + 1 : 0;
        Glow(glows ? GlowLevel : 0, now);
    }

    private void Glow(int level, long now)
    {
        for (int lane = 0; lane < Bank.Lanes.Count; lane++)
        {
            if (LaneKinds.Has(Bank.LaneKinds[lane], LaneKinds.Shines))
            {
                Player.Lanes.Now = now;
                Player.Lanes.Signal(lane, level);
                return;
            }
        }
    }

    private void NoteGesture(ControlEvent raised, long now)
    {
        if (raised == ControlEvent.Press || raised == ControlEvent.Double)
        {
            _clearDue = now + ClearHoldMicroseconds;
        }
        else if (raised == ControlEvent.Release)
        {
            _clearDue = Times.Never;
        }
    }

    // After edges were lost the contacts decide, once each is quiet. One after the other, because a look takes a while.
    private void DoubtControls(long now)
    {
        for (int control = 0; control < Bank.Controls.Count; control++)
        {
            long then = now + control * 1000;
            if (_buttons[control] != null)
            {
                _buttons[control].Doubt(then);
            }
            else if (_encoders[control] != null)
            {
                _encoders[control].Doubt(then);
            }
        }

        _controlsDue = now;
        Due = now;
    }
}
