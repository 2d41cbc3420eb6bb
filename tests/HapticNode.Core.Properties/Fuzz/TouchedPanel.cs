using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Properties.Storage;
using HapticNode.Core.Properties.Support;
using HapticNode.Core.Safety;
using HapticNode.Core.Telemetry;
using HapticNode.Core.Tests.Support;

namespace HapticNode.Core.Properties.Fuzz;

/// <summary>
/// A node with eight buttons and an encoder behind a queue like the runtime's: edges wait until a handler takes them, the oldest are
/// dropped when there are too many, and the loop has its turn when none waits, or after every eighth while some still do.
/// </summary>
internal sealed class TouchedPanel
{
    /// <summary>How many buttons there are, on the lines from 0.</summary>
    public const int Buttons = 8;

    /// <summary>How many input lines there are: the last two are the encoder's.</summary>
    public const int Lines = Buttons + 2;

    private const int Light = 3;
    private const int QueueDepth = 128;
    private const int TurnMicroseconds = 60;

    // A turn of the loop is worth as many handlers, and no more than these are saved up.
    private const int HandlersATurn = 8;
    private const int MostHandlers = 33;

    // How soon an output is neutral once its driver works again.
    private const long MendMicroseconds = 500_000;

    private static readonly string[] s_events = ["", "press", "release", "hold", "press", "repeat", "detent", "limit"];

    private readonly PriorityQueue<(int Line, int Level), (long Time, int Order)> _coming = new();
    private readonly Queue<(int Line, int Level)> _waiting = [];
    private readonly FlashStore _store;
    private readonly string[] _bank;
    private readonly int _handlerMicroseconds;
    private readonly byte[] _sent = new byte[512];
    private readonly long[] _mended = new long[4];
    private FakeLevels _levels = new();
    private TraceCursor _trace = null!;
    private long _lastEdge;
    private long _latest;
    private int _scheduled;
    private int _handlers = MostHandlers;

    /// <summary>Starts a panel.</summary>
    /// <param name="bank">Its bank, besides lanes and controls.</param>
    /// <param name="handlerMicroseconds">How long a handler has the processor.</param>
    /// <param name="store">What earlier panels have saved.</param>
    public TouchedPanel(string[] bank, int handlerMicroseconds, FlashStore? store = null)
    {
        _bank = bank;
        _handlerMicroseconds = handlerMicroseconds;
        _store = store ?? new FlashStore();
        Start();
    }

    /// <summary>The node.</summary>
    public Node Node { get; private set; } = new();

    /// <summary>The outputs: two motors, a tone and a light.</summary>
    public FragileOutput[] Outputs { get; } = [new(), new(), new(), new()];

    /// <summary>The time in microseconds.</summary>
    public long Now { get; private set; }

    /// <summary>Edges that the queue has dropped.</summary>
    public int Dropped { get; private set; }

    /// <summary>What the node has told of its controls: the line of a button, the event, and whether the contact was closed then.</summary>
    public List<(int Line, string Event, bool Closed)> Events { get; } = [];

    /// <summary>Starts another node on the same storage, as after a power cut.</summary>
    public void Start()
    {
        Node = new Node();
        _trace = new TraceCursor(Node.Trace);
        FakeLevels before = _levels;
        _levels = new FakeLevels();
        _waiting.Clear();
        Events.Clear();
        (string Name, LaneKind Kind)[] lanes = [("m", LaneKind.Motor), ("n", LaneKind.Motor), ("t", LaneKind.Tone), ("l", LaneKind.Light)];
        for (int lane = 0; lane < lanes.Length; lane++)
        {
            Outputs[lane].Fails = false;
            Outputs[lane].Set(0, 0);
            Node.AddLane(lanes[lane].Name, lanes[lane].Kind, Outputs[lane]);
        }

        for (int button = 0; button < Buttons; button++)
        {
            _levels.Set(button, before.Read(button));
            Node.AddButton($"b{button}", _levels, 0);
        }

        Node.AddEncoder("e", _levels, 1, 1);
        Node.Boot(_store, new GivenBank(_bank), Now);
    }

    /// <summary>Whether a button's contact is closed.</summary>
    /// <param name="button">The button.</param>
    /// <returns>True if it is.</returns>
    public bool IsClosed(int button)
    {
        return _levels.Read(button) == 0;
    }

    /// <summary>A contact will change.</summary>
    /// <param name="time">When, in microseconds; what is past changes at once.</param>
    /// <param name="line">The line.</param>
    /// <param name="level">The level after it.</param>
    public void At(long time, int line, int level)
    {
        _coming.Enqueue((line, level), (time, _scheduled++));
        _lastEdge = Math.Max(time, _lastEdge);
    }

    /// <summary>All contacts open, when every edge that was to come has come.</summary>
    public void LetGo()
    {
        long time = Math.Max(Now, _lastEdge) + 1;
        for (int line = 0; line < Lines; line++)
        {
            At(time, line, 1);
        }
    }

    /// <summary>The host sends bytes.</summary>
    /// <param name="text">The bytes, one a character.</param>
    public void Send(string text)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        Guarded(() => Node.Receive(bytes, bytes.Length), false);
    }

    /// <summary>Has the driver of an output fail, or work again.</summary>
    /// <param name="lane">The output.</param>
    /// <param name="fails">Whether it throws from now on.</param>
    public void Break(int lane, bool fails)
    {
        _mended[lane] = Outputs[lane].Fails ? Math.Max(Now, _latest) : _mended[lane];
        Outputs[lane].Fails = fails;
    }

    /// <summary>Sets the clock back, as no clock should.</summary>
    /// <param name="microseconds">How far.</param>
    public void GoBack(long microseconds)
    {
        _latest = Math.Max(Now, _latest);
        Now = Math.Max(0, Now - microseconds);
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="microseconds">How long.</param>
    public void Run(long microseconds)
    {
        long end = Now + microseconds;
        while (Now < end)
        {
            Take();
            if (_waiting.Count > 0 && _handlers > 0)
            {
                _handlers--;
                (int line, int level) = _waiting.Dequeue();
                Guarded(() => Node.Edge(line, level, Now), true);
                Now += _handlerMicroseconds;
            }
            else
            {
                _handlers = Math.Min(_handlers + HandlersATurn, MostHandlers);
                Guarded(() => Node.Step(Now), false);
                Node.Console.Send(_sent, _sent.Length);
                Now += TurnMicroseconds;
                if (!Node.Console.HasWork(Now) && _waiting.Count == 0)
                {
                    long next = _coming.TryPeek(out _, out (long Time, int Order) first) ? first.Time : long.MaxValue;
                    Now = Math.Max(Now, Math.Min(Math.Min(Node.Due, next), end));
                }
            }
        }
    }

    /// <summary>Claims that nothing is driven that should not be. A node that is latched, or cannot make an output neutral, shows that by its light.</summary>
    /// <param name="seed">The case, for the message.</param>
    public void IsNeutralUnlessItPlays(int seed)
    {
        bool isLatched = Node.Player.Latched != FaultReason.None;
        if (Node.Player.IsPlaying() && !isLatched)
        {
            return;
        }

        bool shows = isLatched || Enumerable.Range(0, Outputs.Length).Any(IsBroken);
        for (int lane = 0; lane < (shows ? Light : Outputs.Length); lane++)
        {
            Assert.IsTrue(IsBroken(lane) || Outputs[lane].Level == 0, $"seed {seed}: lane {lane} is at {Outputs[lane].Level}, latched {Node.Player.Latched}");
        }
    }

    private bool IsBroken(int lane)
    {
        return Outputs[lane].Fails || Now - _mended[lane] < MendMicroseconds;
    }

    private void Take()
    {
        while (_coming.TryPeek(out (int Line, int Level) edge, out (long Time, int Order) at) && at.Time <= Now)
        {
            _coming.Dequeue();
            _levels.Set(edge.Line, edge.Level);
            if (_waiting.Count == QueueDepth)
            {
                _waiting.Dequeue();
                Dropped++;
            }

            _waiting.Enqueue(edge);
        }
    }

    // As the device does: whatever comes out of the node is a driver's failure.
    private void Guarded(Action call, bool isHandler)
    {
        try
        {
            call();
        }
        catch (InvalidOperationException)
        {
            Node.DriverFailed(isHandler, Now);
        }

        while (_trace.Read())
        {
            int control = _trace.Subject / ControlKinds.EventRows;
            if (_trace.Kind == TraceKind.Event && control < Buttons)
            {
                Events.Add((control, s_events[_trace.Subject % ControlKinds.EventRows], IsClosed(control)));
            }
        }
    }
}
