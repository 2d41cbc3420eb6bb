using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Properties.Storage;
using HapticNode.Core.Properties.Support;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;

namespace HapticNode.Core.Properties.Console;

/// <summary>A node as it starts on a board, with storage that outlives it, in virtual time.</summary>
internal sealed class FuzzedNode
{
    private const char StopByte = '\u0003';
    private const int InputLines = 4;
    private const int MicrosecondsPerStep = 50;
    private const int MostSteps = 1_000_000;

    // The bank that the firmware carries.
    private static readonly string[] s_factory =
    [
        "lane lra motor", "lane erm motor heat 3000 cool 30", "lane tone tone", "lane red light", "button ok", "button save double 0",
        "encoder dial max 40", "theme", "repeats", "cue click priority 4", "click.lra 12:100 6:-100", "click.tone 5:20@3000", "cue long",
        "long.lra 200:50", "cue acknowledge", "acknowledge.red 50:10", "cue confirm outcome", "confirm.red 50:20", "cue reject outcome",
        "reject.red 50:30", "cue timeout outcome", "timeout.red 50:40", "cue busy priority 1 loop 2000", "busy.red 50:50 50:10",
        "cue progress priority 1 loop 2000 gauge", "progress.erm 10:90", "on ok press play click", "on save press ask save within 500",
        "on dial detent play click",
    ];

    private static readonly (string Name, LaneKind Kind)[] s_lanes =
        [("lra", LaneKind.Motor), ("erm", LaneKind.Motor), ("tone", LaneKind.Tone), ("red", LaneKind.Light)];

    private readonly FlashStore _store = new();
    private readonly WatchedOutput[] _outputs = new WatchedOutput[s_lanes.Length];
    private readonly byte[] _taken = new byte[512];
    private readonly StringBuilder _said = new();
    private FakeLevels _levels = new();
    private long _now;

    /// <summary>The node.</summary>
    public Node Node { get; private set; } = new();

    /// <summary>The bytes that were allocated while the node worked.</summary>
    public long Allocated { get; private set; }

    /// <summary>Starts a new node with the storage of the one before.</summary>
    public void Start()
    {
        Node = new Node();
        Node.Player.Platform.Panel = "fuzzed";
        _levels = new FakeLevels();
        for (int lane = 0; lane < s_lanes.Length; lane++)
        {
            _outputs[lane] = new WatchedOutput(() => _now);
            Node.AddLane(s_lanes[lane].Name, s_lanes[lane].Kind, _outputs[lane]);
        }

        Node.AddButton("ok", _levels, 0);
        Node.AddButton("save", _levels, 0);
        Node.AddEncoder("dial", _levels, 1, 1);
        Node.Boot(_store, new GivenBank(s_factory), _now);
        Settle();
    }

    /// <summary>Sends bytes and lets the node work until it has nothing more to do; a stop byte must stop it at once.</summary>
    /// <param name="text">The bytes, one a character.</param>
    /// <param name="times">How often.</param>
    public void Receive(string text, int times)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        for (int i = 0; i < times; i++)
        {
            Node.Receive(bytes, bytes.Length);
        }

        Step();
        string afterStop = text[(text.LastIndexOf(StopByte) + 1)..];
        bool stops = afterStop.Length < text.Length;
        bool clears = new HostLines().Take(afterStop).Any(line => line.Line.Contains("clear", StringComparison.Ordinal));
        Assert.IsTrue(!stops || IsStopped(), "a stop byte stops at once");
        Settle();
        Assert.IsTrue(!stops || clears || IsStopped(), "only a later clear ends that");
    }

    /// <summary>Changes an input line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="level">The level.</param>
    public void Edge(int line, int level)
    {
        _levels.Set(line % InputLines, level & 1);
        Node.Edge(line % InputLines, level & 1, _now);
    }

    /// <summary>Lets time pass.</summary>
    /// <param name="microseconds">How long.</param>
    public void Wait(long microseconds)
    {
        long end = _now + microseconds;
        while (_now < end)
        {
            _now = Math.Max(_now + 1, Math.Min(Node.Due, end));
            Settle();
        }
    }

    /// <summary>Takes what the node has said.</summary>
    /// <returns>All of it since it was last taken.</returns>
    public string TakeSaid()
    {
        string said = _said.ToString();
        _said.Clear();
        return said;
    }

    /// <summary>Whether the node is latched and all is neutral.</summary>
    /// <returns>True if it is.</returns>
    public bool IsStopped()
    {
        return Node.Player.Latched != FaultReason.None && !Node.Player.IsPlaying() && _outputs.Where((_, lane) => s_lanes[lane].Kind != LaneKind.Light).All(output => output.Level == 0);
    }

    private void Settle()
    {
        int steps = 0;
        do
        {
            Step();
            Assert.IsTrue(++steps < MostSteps, "the node never has enough");
            if (Node.Console.WaitsForCue())
            {
                _now = Math.Max(_now, Node.Due);
            }
        }
        while (Node.Console.HasWork(_now) || Node.Console.WaitsForCue());
    }

    private void Step()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Node.Step(_now);
        Allocated += GC.GetAllocatedBytesForCurrentThread() - before;
        _now += MicrosecondsPerStep;
        int count = Node.Console.Send(_taken, _taken.Length);
        _said.Append(Encoding.Latin1.GetString(_taken, 0, count));
    }
}
