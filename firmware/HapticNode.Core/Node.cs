using HapticNode.Core.Base;
using HapticNode.Core.Bindings;
using HapticNode.Core.Console;
using HapticNode.Core.Cues;
using HapticNode.Core.Playback;
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

    /// <summary>Whether a stop byte has come: the next <see cref="Step"/> stops before anything else.</summary>
    public bool IsStopAsked;

    /// <summary>How many edges have come since the last <see cref="Step"/>: where it is more than a few, more may wait.</summary>
    public int EdgesSinceStep;

    /// <summary>Whether edges come faster than they can be handled, and wait for too long: their lines are to be given to <see cref="Throttle"/>.</summary>
    public bool IsFlooded;

    /// <summary>Carries out what the host asks for.</summary>
    public readonly HostActions Host;

    // The player's own, which an edge reaches so without a step between.
    private readonly Lanes _lanes;
    private readonly Actions _actions;
    private readonly PendingActions _pending;
    private bool _handlerInside;
    private bool _loopInside;
    private bool _isHung;
    private long _handlerSince;
    private int _burst;

    /// <summary>Makes a node without controls and lanes.</summary>
    public Node()
    {
        Bank = Draft.Bank;
        Player = new Player(Bank, Trace, Counters);
        _lanes = Player.Lanes;
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
        if (_loopInside || IsInterrupted)
        {
            Enqueue(line, level, now);
        }
        else
        {
            if (_queueHead != _queueTail)
            {
                TakeQueued(now);
            }

            if (_isReady)
            {
                // Not in a method of its own: a call costs an edge 8 us.
                int at = line + line + level;
                int ready = _ready[at];
                if (ready != 0 && !_lanes.Rescaled && _lanes.Drive(ready & (Bank.MaxLanes - 1), ready >> Bank.LaneBits, now))
                {
                    Player.Written = Player.Platform.Now();
                    Player.DriveOtherLanes(_readyCue[at], ready & (Bank.MaxLanes - 1), now);
                }
            }

            int edges = ++EdgesSinceStep;
            Handle(line, level, now, now);
            if (Player.IsDrivenAlready)
            {
                // No motor runs that no cue drives, whatever was prepared.
                Player.Recover(now);
            }

            // What plays goes on in every handler, unless this edge has just started something. Controls wait for the loop: their
            // settling times must not end while edges of theirs still wait in the runtime's queue.
            if ((now >= Player.Due || edges == Backlog + 1) && !(Player.IsOpen && Player.OpenAt == now))
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

    /// <summary>Takes bytes from the host; called by the loop, before <see cref="Step"/>.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="count">How many, see <see cref="HostConsole.Receive"/>.</param>
    public void Receive(byte[] bytes, int count)
    {
        if (Console.Receive(bytes, count))
        {
            IsStopAsked = true;
        }
    }

    // Something was started or changed by the host.
    internal void Touched()
    {
        Unready();
        FindDue();
    }
}
