using HapticNode.Core.Base;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;

namespace HapticNode.Core;

/// <content>One turn of the loop: what is due first, and one thing at a time, because an edge waits for the end of it.</content>
public sealed partial class Node
{
    private const int CountPatienceMicroseconds = 2000;

    /// <summary>Brings the node to the present; called by the loop.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>When there is something to do next, in microseconds; not after <paramref name="now"/> if there still is.</returns>
    public long Step(long now)
    {
        _loopInside = true;
        if (_handlerInside && !IsHung(now))
        {
            _loopInside = false;
            return now;
        }

        // The loop has a turn now and then while edges still wait in the runtime's queue: after each, the edges that come first.
        int edges = EdgesSinceStep;
        EdgesSinceStep = 0;
        if (edges >= BurstEdges)
        {
            _burst += edges;
        }
        else if (_burst != 0 || IsFlooded)
        {
            if (_burst >= EdgesToDoubt || IsFlooded)
            {
                Unthrottle();
                DoubtControls(now);
            }

            _burst = 0;
        }

        if (IsStopAsked)
        {
            IsStopAsked = false;
            Stop(now);
        }

        if (_queueHead != _queueTail)
        {
            TakeQueued(now);
        }

        // A step of a cue that is due goes first, but an encoder does not wait for a whole cue.
        if (now >= _countsDue && (now < Due || now - _countsDue >= CountPatienceMicroseconds))
        {
            PollEncoder(now);
            _loopInside = false;
            return now;
        }

        // One thing a turn: an edge waits for the end of it.
        if (now >= Due)
        {
            Advance(now, edges == 0);
            _loopInside = false;
            return Player.Lanes.Noted != 0 ? now : Due;
        }

        bool works = true;
        if (Player.Lanes.Noted != 0)
        {
            KeepBooks();
        }
        else if (Player.Stale != 0)
        {
            Player.RefreshNext(now);
            FindDue();
            UnreadyButtons();
        }
        else if (Console.HasWork(now))
        {
            Console.Work(now);
        }
        else if (now >= _prepareDue)
        {
            PrepareNext(now);
            works = now >= _prepareDue;
        }
        else
        {
            works = false;
        }

        _loopInside = false;

        // An edge that came while the loop was inside is in the queue by now; one that comes later goes its own way.
        return works || _queueHead != _queueTail ? now : Due;
    }

    // What drives goes first, and all else in turns of its own. No settling time of a control ends while edges of it may wait in the
    // runtime's queue: that is until a turn finds that none has come since the one before.
    private void Advance(long now, bool isQuiet)
    {
        if (now >= Player.Due)
        {
            Player.Advance(now);
            if (Player.Latched != FaultReason.None && _signalDue == Times.Never)
            {
                FindSignal(now);
            }

            if (now >= Player.Due || Player.Lanes.Noted != 0)
            {
                // The rest of a step goes before all else; behind the books it is found out what is due next.
                Due = Player.Due;
                return;
            }
        }
        else if (isQuiet && now >= _controlsDue)
        {
            StepControls(now);
        }
        else if (now >= _pending.Due)
        {
            if (_actions.Step(now))
            {
                Unready();
            }
        }
        else if (now >= Host.DisarmDue)
        {
            Host.CarryOut(Verb.Disarm, 0, 0, now);
        }
        else if (now >= _signalDue)
        {
            SignalLatch(now);
        }

        FindDue();
    }

    private void KeepBooks()
    {
        Player.Account();
        FindDue();
        if (Player.Lanes.Rescaled)
        {
            UnreadyButtons();
        }
    }

    // In a storm of edges the loop has no turn; then the books are kept here, or no limit would hold.
    private void AdvanceInHandler(long now)
    {
        Player.Advance(now);
        if (Player.SteppedLane != Lanes.None)
        {
            // The next edge comes too soon for the loop.
            Player.Advance(now);
        }

        if (EdgesSinceStep > Backlog)
        {
            KeepBooks();
        }
    }

    private void FindDue()
    {
        long due = _controlsDue < _pending.Due ? _controlsDue : _pending.Due;
        due = Host.DisarmDue < due ? Host.DisarmDue : due;
        due = _signalDue < due ? _signalDue : due;
        Due = Player.Due < due ? Player.Due : due;
    }
}
