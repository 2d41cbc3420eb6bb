using HapticNode.Core.Bindings;
using HapticNode.Core.Console;
using HapticNode.Core.Cues;
using HapticNode.Core.Cues.Notation;
using HapticNode.Core.Playback;
using HapticNode.Core.Safety;
using HapticNode.Core.Storage;
using HapticNode.Core.Telemetry;

namespace HapticNode.Core;

/// <summary>
/// The whole of the firmware's logic. It is fed with edges, bytes and the time, and never sleeps, never blocks and never
/// allocates once it runs.
/// </summary>
/// <remarks>
/// Two contexts call it, and either may be interrupted at any place: the event handler with <see cref="Edge"/> and the loop
/// with <see cref="Step"/> and the rest. Each announces itself before it looks for the other, so that at most one works;
/// an edge that comes too early waits in a queue with its time. Both run on one processor in turns, so a plain field is enough
/// (docs/runtime.md draws the order of events).
/// </remarks>
public sealed partial class Node
{
    /// <summary>A time that does not come.</summary>
    public const long Never = long.MaxValue;

    private const int QueueCapacity = 64;

    /// <summary>The bank that the node plays.</summary>
    public readonly Bank Bank = new Bank();

    /// <summary>What happened.</summary>
    public readonly Trace Trace = new Trace();

    /// <summary>What should not happen, counted.</summary>
    public readonly Counters Counters = new Counters();

    /// <summary>The player.</summary>
    public readonly Player Player;

    /// <summary>The serial console.</summary>
    public readonly HostConsole Console;

    /// <summary>When <see cref="Step"/> has something to do next, in microseconds; sometimes earlier than needed.</summary>
    public long Due = Never;

    /// <summary>Reads the lines that change the bank.</summary>
    public readonly BankParser Parser;

    /// <summary>Saves and loads banks.</summary>
    public readonly BankKeeper Keeper;

    /// <summary>What only the board knows.</summary>
    public Platform Platform = new Platform();

    private readonly PendingActions _pending = new PendingActions();
    private readonly byte[] _queueLine = new byte[QueueCapacity];
    private readonly byte[] _queueLevel = new byte[QueueCapacity];
    private readonly long[] _queueTime = new long[QueueCapacity];
    private int _queueHead;
    private int _queueTail;
    private bool _handlerInside;
    private bool _loopInside;
    private bool _stopRequested;
    private int _edgesSinceStep;

    /// <summary>Makes a node without controls and lanes.</summary>
    public Node()
    {
        Parser = new BankParser(Bank);
        Keeper = new BankKeeper(Bank, Parser);
        Player = new Player(Bank, Trace, Counters);
        _selfTest = new SelfTest(Bank);
        Console = new HostConsole(this, Keeper);
    }

    /// <summary>Takes one edge of an input line; called by the event handler.</summary>
    /// <param name="line">The line, as numbered when its control was added.</param>
    /// <param name="level">The level after the edge, 0 or 1.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Edge(int line, int level, long now)
    {
        _handlerInside = true;
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

            // What is overdue goes first: it would be the later by as much as the edge takes.
            if (now >= Due)
            {
                Advance(now);
            }

            _edgesSinceStep++;
            Handle(line, level, now, now);
            Counters.Edges++;
            if (Trace.TakesEdges)
            {
                Trace.Add(TraceKind.Edge, line, level, now);
            }
        }

        _handlerInside = false;
    }

    /// <summary>Brings the node to the present; called by the loop.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>When there is something to do next, in microseconds; not after <paramref name="now"/> if there still is.</returns>
    public long Step(long now)
    {
        _loopInside = true;
        if (_handlerInside)
        {
            _loopInside = false;
            return now;
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

        if (now >= Due)
        {
            Advance(now);
        }

        bool talks = Console.HasWork();
        if (talks)
        {
            Console.Work(now);
        }

        _loopInside = false;

        // An edge that came while the loop was inside is in the queue by now; one that comes later goes its own way.
        return talks || _queueHead != _queueTail ? now : Due;
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

    /// <summary>Latches because a driver failed; called by whichever context caught the exception.</summary>
    /// <param name="now">The time in microseconds.</param>
    public void DriverFailed(long now)
    {
        // Whoever failed is still announced as inside, so that the other does not come while everything is put to neutral.
        Player.Latch(FaultReason.Driver, -1, now);
        FindDue();
        _handlerInside = false;
        _loopInside = false;
    }

    private void Enqueue(int line, int level, long time)
    {
        Counters.Queued++;
        int next = (_queueTail + 1) & (QueueCapacity - 1);
        if (next == _queueHead)
        {
            Counters.QueueOverflows++;
            return;
        }

        _queueLine[_queueTail] = (byte)line;
        _queueLevel[_queueTail] = (byte)level;
        _queueTime[_queueTail] = time;
        _queueTail = next;
    }

    private void TakeQueued(long now)
    {
        while (_queueHead != _queueTail)
        {
            int at = _queueHead;
            _queueHead = (at + 1) & (QueueCapacity - 1);
            Handle(_queueLine[at], _queueLevel[at], _queueTime[at], now);
            Counters.Edges++;
        }
    }

    private void Advance(long now)
    {
        if (now >= _controlsDue)
        {
            StepControls(now);
        }

        if (now >= _pending.Due)
        {
            StepPending(now);
        }

        if (now >= _disarmDue)
        {
            Arm(false, Never, now);
        }

        Player.Advance(now);
        FindDue();
    }

    private void FindDue()
    {
        long due = _controlsDue < _pending.Due ? _controlsDue : _pending.Due;
        due = _disarmDue < due ? _disarmDue : due;
        Due = Player.Due < due ? Player.Due : due;
    }
}
