using HapticNode.Core.Base;
using HapticNode.Core.Bindings;
using HapticNode.Core.Console;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Storage;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core;

/// <summary>
/// The whole of the firmware's logic. It is fed with edges, bytes and the time; it never sleeps and never blocks, and once it runs it
/// allocates only what a host's request needs.
/// </summary>
/// <remarks>
/// Two contexts call it, and either may be interrupted at any place: the event handler with <see cref="Edge"/> and the loop
/// with <see cref="Step"/> and the rest. Each announces itself before it looks for the other, so that at most one works;
/// an edge that comes too early waits in a queue with its time. Both run on one processor in turns, so a plain field is enough
/// (docs/runtime.md draws the order of events).
/// </remarks>
public sealed partial class Node
{
    /// <summary>The bank that the node plays, with what reads, saves and loads it.</summary>
    public readonly Draft Draft = new Draft();

    /// <summary>The draft's bank.</summary>
    public readonly Bank Bank;

    /// <summary>What happened.</summary>
    public readonly Trace Trace = new Trace();

    /// <summary>What should not happen, counted.</summary>
    public readonly Counters Counters = new Counters();

    /// <summary>The player.</summary>
    public readonly Player Player;

    /// <summary>The serial console.</summary>
    public readonly HostConsole Console;

    /// <summary>When <see cref="Step"/> has something to do next, in microseconds; sometimes earlier than needed.</summary>
    public long Due = Times.Never;

    /// <summary>Carries out what the host asks for.</summary>
    public readonly HostActions Host;

    private readonly Actions _actions;
    private readonly PendingActions _pending;
    private bool _handlerInside;
    private bool _loopInside;
    private bool _stopRequested;
    private bool _isHung;
    private long _handlerSince;
    private int _edgesSinceStep;

    /// <summary>Makes a node without controls and lanes.</summary>
    public Node()
    {
        Bank = Draft.Bank;
        Player = new Player(Bank, Trace, Counters);
        _actions = new Actions(Bank, Player);
        _pending = _actions.Pending;
        Host = new HostActions(this, _actions);
        Console = new HostConsole(Host, Draft, Player, Trace, Counters);
    }

    /// <summary>Loads the saved bank, or else the factory's, and begins to work. Called once, when all lanes and controls are added.</summary>
    /// <param name="store">Keeps banks over a reset; null where there is none.</param>
    /// <param name="factory">The bank that the firmware carries.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Boot(BankStore store, FactoryBank factory, long now)
    {
        Draft.Boot(store, factory);
        Begin(now);
        Console.Greet();
    }

    /// <summary>Begins to work with the bank that has been loaded.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void Begin(long now)
    {
        RefreshControls();
        Player.Refresh(now);
        Unready();
    }

    /// <summary>Whether nothing plays and nobody touches the panel.</summary>
    /// <returns>True if the next touch comes from rest.</returns>
    public bool IsAtRest()
    {
        return _controlsDue == Times.Never && Player.IsAtRest();
    }

    /// <summary>Takes one edge of an input line; called by the event handler.</summary>
    /// <param name="line">The line, as numbered when its control was added.</param>
    /// <param name="level">The level after the edge, 0 or 1.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Edge(int line, int level, long now)
    {
        _handlerInside = true;
        _handlerSince = now;
        if (_loopInside)
        {
            Enqueue(line, level, now);
        }
        else
        {
            if (_queueHead != _queueTail)
            {
                TakeQueued(now);
            }

            if (_isReady && _contactOfLine[line] == ButtonContact)
            {
                DriveReady(line + line + level, now);
            }

            _edgesSinceStep++;
            Handle(line, level, now, now);
            if (Player.IsDrivenAlready)
            {
                // No motor runs that no cue drives, whatever was prepared.
                Player.Recover(now);
            }

            // What plays goes on in every handler, unless this edge has just started something. Controls wait for the loop: their
            // settling times must not end while edges of theirs still wait in the runtime's queue.
            if (now >= Player.Due && !(Player.IsOpen && Player.OpenAt == now))
            {
                AdvanceInHandler(now);
            }

            Counters.Edges++;
            if (Trace.TakesEdges)
            {
                Trace.Add(TraceKind.Edge, line, level, now);
            }
        }

        _handlerInside = false;
        if (_isHung)
        {
            ReturnFromHang(now);
        }
    }

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

        if (_edgesSinceStep >= EdgesToDoubt)
        {
            DoubtControls(now);
        }

        _edgesSinceStep = 0;
        if (_stopRequested)
        {
            _stopRequested = false;
            Stop(now);
        }

        if (_queueHead != _queueTail)
        {
            TakeQueued(now);
        }

        if (_polls)
        {
            PollEncoders(now);
        }

        // One thing a turn: an edge waits for the end of it.
        if (now >= Due)
        {
            Advance(now);
            _loopInside = false;
            return Player.Lanes.Noted != 0 ? now : Due;
        }

        bool works = true;
        if (Player.Lanes.Noted != 0)
        {
            KeepBooks();
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

    /// <summary>Takes bytes from the host; called by the loop, before <see cref="Step"/>.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many, see <see cref="HostConsole.Receive"/>.</param>
    public void Receive(byte[] bytes, int count)
    {
        if (Console.Receive(bytes, count))
        {
            _stopRequested = true;
        }
    }

    // Something was started or changed by the host.
    internal void Touched()
    {
        Unready();
        FindDue();
    }

    // What drives goes first, and all else in turns of its own.
    private void Advance(long now)
    {
        if (now >= Player.Due)
        {
            Player.Advance(now);
            if (Player.Latched != FaultReason.None && _signalDue == Times.Never)
            {
                FindSignal(now);
            }
        }
        else if (now >= _controlsDue)
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
            Player.Lanes.Rescaled = false;
            UnreadyButtons();
        }
    }

    // In a storm of edges the loop has no turn; then the books are kept here, or no limit would hold.
    private void AdvanceInHandler(long now)
    {
        Player.Advance(now);
        if (_edgesSinceStep > Backlog)
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
