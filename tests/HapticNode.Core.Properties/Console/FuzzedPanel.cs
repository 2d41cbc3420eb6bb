using System.Text;
using HapticNode.Core.Cues;
using HapticNode.Core.Properties.Storage;
using HapticNode.Core.Properties.Support;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;

namespace HapticNode.Core.Properties.Console;

/// <summary>A node as it starts on a board, to which a session can happen, and which is held against the protocol meanwhile.</summary>
internal sealed class FuzzedPanel
{
    /// <summary>The bank that the firmware carries.</summary>
    public static readonly string[] Factory =
    [
        "lane lra motor", "lane erm motor heat 3000 cool 30", "lane tone tone", "lane red light", "button ok", "button save double 0",
        "encoder dial max 40", "theme", "repeats", "cue click priority 4", "click.lra 12:100 6:-100", "click.tone 5:20@3000", "cue long",
        "long.lra 200:50", "cue acknowledge", "acknowledge.red 50:10", "cue confirm outcome", "confirm.red 50:20", "cue reject outcome",
        "reject.red 50:30", "cue timeout outcome", "timeout.red 50:40", "cue busy priority 1 loop 2000", "busy.red 50:50 50:10",
        "cue progress priority 1 loop 2000 gauge", "progress.erm 10:90", "on ok press play click", "on save press ask save within 500",
        "on dial detent play click",
    ];

    private const char StopByte = '\u0003';
    private const int InputLines = 4;
    private const int MicrosecondsPerStep = 50;
    private const int MostSteps = 60_000;

    private static readonly (string Name, LaneKind Kind)[] s_lanes =
        [("lra", LaneKind.Motor), ("erm", LaneKind.Motor), ("tone", LaneKind.Tone), ("red", LaneKind.Light)];

    private readonly FlashStore _store = new();
    private readonly WatchedOutput[] _outputs = new WatchedOutput[s_lanes.Length];
    private readonly byte[] _taken = new byte[512];
    private readonly StringBuilder _said = new();
    private FakeLevels _levels = new();
    private HostLines _host = new();
    private ReplyCheck _replies = new();
    private long _now;

    /// <summary>Makes a panel and starts it.</summary>
    public FuzzedPanel()
    {
        Restart();
    }

    /// <summary>The node.</summary>
    public Node Node { get; private set; } = new();

    /// <summary>What the last terminal line says.</summary>
    public string Terminal => _replies.Terminal;

    /// <summary>The data lines before it.</summary>
    public IReadOnlyList<string> Data => _replies.Data;

    /// <summary>The bytes that were allocated while the node worked.</summary>
    public long Allocated { get; private set; }

    /// <summary>Lets one thing happen and settle.</summary>
    /// <param name="part">The thing.</param>
    public void Happen(SessionPart part)
    {
        switch (part.Kind)
        {
            case PartKind.Bytes:
                Send(part.Text);
                break;
            case PartKind.Checked:
                Send(Checksums.Sealed($"@{part.First} {part.Text} ") + "\n");
                break;
            case PartKind.Commit:
                string commit = $"commit {_replies.Accepted.Count} {Checksums.Crc32(_replies.Accepted)}";
                Send((part.First == SessionText.Typed ? commit : Checksums.Sealed($"@{part.First} {commit} ")) + "\n");
                break;
            case PartKind.Wait:
                Wait(part.First * 1000L);
                break;
            case PartKind.Edge:
                _levels.Set(part.First % InputLines, part.Second & 1);
                Node.Edge(part.First % InputLines, part.Second & 1, _now);
                break;
            default:
                Restart();
                break;
        }
    }

    /// <summary>Sends bytes and claims that the node answers every line among them.</summary>
    /// <param name="text">The bytes, one a character; not more than the node has room for.</param>
    public void Send(string text)
    {
        Receive(text, 1);
        _replies.Check(_host.Take(text), _said.ToString());
        _said.Clear();
    }

    /// <summary>Sends more bytes than the node has room for, so that nobody can tell which lines it has seen; then it must say so.</summary>
    /// <param name="text">The bytes, one a character.</param>
    /// <param name="times">How often.</param>
    public void Flood(string text, int times)
    {
        Receive(text, times);
        Assert.Contains("err 37 too fast, lines are lost", _said.ToString());
        Receive("\nsession end\n", 1);
        Assert.EndsWith("\r\n", _said.ToString());
        _said.Clear();
        _host = new HostLines();
        _replies = new ReplyCheck();
    }

    /// <summary>Sends a line and claims what it is answered.</summary>
    /// <param name="line">The line.</param>
    /// <param name="answer">What the terminal line says.</param>
    public void Say(string line, string answer)
    {
        Send(line + "\n");
        Assert.AreEqual(answer, Terminal, line);
    }

    /// <summary>Claims that no output is driven and nothing plays.</summary>
    public void IsNeutral()
    {
        Assert.IsFalse(Node.Player.IsPlaying());
        for (int lane = 0; lane < _outputs.Length; lane++)
        {
            Assert.AreEqual(0, _outputs[lane].Level, s_lanes[lane].Name);
        }
    }

    private void Receive(string text, int times)
    {
        byte[] bytes = Encoding.Latin1.GetBytes(text);
        for (int i = 0; i < times; i++)
        {
            Node.Receive(bytes, bytes.Length);
        }

        Step();
        string afterStop = text[(text.LastIndexOf(StopByte) + 1)..];
        bool stops = afterStop.Length < text.Length;
        bool clears = string.Concat(afterStop.Where(next => next is >= ' ' and <= '~')).Contains("clear", StringComparison.Ordinal);
        Assert.IsTrue(!stops || IsStopped(), "a stop byte stops at once");
        Settle();
        Assert.IsTrue(!stops || clears || IsStopped(), "only a later clear ends that");
    }

    private bool IsStopped()
    {
        return Node.Player.Latched != FaultReason.None && !Node.Player.IsPlaying() && _outputs.All(output => output.Level == 0);
    }

    private void Restart()
    {
        Node = new Node { Board = "fuzzed" };
        _levels = new FakeLevels();
        _host = new HostLines();
        _replies = new ReplyCheck();
        for (int lane = 0; lane < s_lanes.Length; lane++)
        {
            _outputs[lane] = new WatchedOutput(() => _now);
            Node.AddLane(s_lanes[lane].Name, s_lanes[lane].Kind, _outputs[lane]);
        }

        Node.AddButton("ok", _levels, 0);
        Node.AddButton("save", _levels, 0);
        Node.AddEncoder("dial", 1, 1);
        Node.Boot(_store, Factory, _now);
        Settle();
        _replies.Check([], _said.ToString());
        _said.Clear();
    }

    private void Wait(long microseconds)
    {
        long end = _now + microseconds;
        while (_now < end)
        {
            _now = Math.Max(_now + 1, Math.Min(Node.Due, end));
            Settle();
        }

        _replies.Check([], _said.ToString());
        _said.Clear();
    }

    private void Settle()
    {
        int steps = 0;
        do
        {
            Step();
            Assert.IsTrue(++steps < MostSteps, "the node never has enough");
        }
        while (Node.Console.HasWork());
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
