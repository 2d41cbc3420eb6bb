using HapticNode.Core.Base;
using HapticNode.Core.Notation;
using HapticNode.Core.Telemetry;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Support;

/// <summary>A node with two buttons, an encoder and six lanes, in virtual time that begins at 0.</summary>
public sealed class TestPanel
{
    /// <summary>The input line of the button "ok".</summary>
    public const int Ok = 0;

    /// <summary>The input line of the button "save".</summary>
    public const int Save = 1;

    /// <summary>The input line of contact A of the encoder "dial"; that of contact B is the next.</summary>
    public const int Dial = 2;

    // Each turn does one thing: what plays, the controls, what waits for an answer, the books.
    private const int Turns = 24;

    /// <summary>The node.</summary>
    public readonly Node Node = new Node();

    /// <summary>The levels that the node reads.</summary>
    public readonly FakeLevels Levels = new FakeLevels();

    /// <summary>What the node records from the beginning on.</summary>
    public readonly TraceCursor Records;

    /// <summary>The time.</summary>
    public readonly TestClock Clock = new TestClock();

    /// <summary>The motor lane "lra".</summary>
    public readonly RecordingOutput Lra;

    /// <summary>The motor lane "erm".</summary>
    public readonly RecordingOutput Erm;

    /// <summary>The tone lane "tone".</summary>
    public readonly RecordingOutput Tone;

    /// <summary>The light lane "red".</summary>
    public readonly RecordingOutput Red;

    /// <summary>The light lane "green".</summary>
    public readonly RecordingOutput Green;

    /// <summary>The light lane "blue".</summary>
    public readonly RecordingOutput Blue;

    /// <summary>Makes a panel and begins to work with its bank.</summary>
    /// <param name="lines">The bank's lines besides the panel's own lanes and controls.</param>
    public TestPanel(params string[] lines)
    {
        Records = new TraceCursor(Node.Trace);
        Lra = AddLane("lra", LaneKind.Motor);
        Erm = AddLane("erm", LaneKind.Motor);
        Tone = AddLane("tone", LaneKind.Tone);
        Red = AddLane("red", LaneKind.Light);
        Green = AddLane("green", LaneKind.Light);
        Blue = AddLane("blue", LaneKind.Light);
        Node.AddButton("ok", Levels, 0);
        Node.AddButton("save", Levels, 0);
        Node.AddEncoder("dial", Levels, 1, 1);
        for (int i = 0; i < lines.Length; i++)
        {
            Assert.AreEqual((int)ParseProblem.None, (int)Node.Draft.LoadLine(lines[i]), lines[i]);
        }

        Node.Begin(0);
    }

    /// <summary>Lets time pass in steps of 200 us, and stops exactly where something is due.</summary>
    /// <param name="time">Until when, in microseconds.</param>
    public void RunUntil(long time)
    {
        while (Clock.Now < time)
        {
            long next = Clock.Now + 200;
            if (Node.Due > Clock.Now && Node.Due < next)
            {
                next = Node.Due;
            }

            JumpTo(next < time ? next : time);
        }
    }

    /// <summary>Lets time pass without a call to the node, then calls it as the loop would, while it has more to do, some turns at most.</summary>
    /// <param name="time">Until when, in microseconds.</param>
    public void JumpTo(long time)
    {
        Clock.Now = time;
        for (int turn = 0; turn < Turns && Node.Step(time) <= time; turn++)
        {
        }
    }

    /// <summary>Runs until a time and changes the level of an input line then.</summary>
    /// <param name="line">The line.</param>
    /// <param name="level">The level after the edge.</param>
    /// <param name="time">When, in microseconds.</param>
    public void Edge(int line, int level, long time)
    {
        RunUntil(time);
        Levels.Set(line, level);
        Node.Edge(line, level, time);
    }

    /// <summary>Runs until a time and plays a cue then, as the host would.</summary>
    /// <param name="cue">The cue's name.</param>
    /// <param name="time">When, in microseconds.</param>
    /// <returns>Why it does not play, or <see cref="Refusal.None"/>.</returns>
    public Refusal Play(string cue, long time)
    {
        RunUntil(time);
        return Node.Host.CarryOut(Verb.Play, CueNamed(cue), -1, time);
    }

    /// <summary>Sends a line at the present time, and lets the node carry it out.</summary>
    /// <param name="line">The line, without its end.</param>
    /// <returns>All that the node answers, without the end of the last line.</returns>
    public string Say(string line)
    {
        string answer = Talk.Exchange(Node, line + "\n", Clock.Now);
        JumpTo(Clock.Now);
        return answer;
    }

    /// <summary>Finds a cue.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its index.</returns>
    public int CueNamed(string name)
    {
        byte[] bytes = Ascii.Bytes(name);
        int cue = Node.Bank.Cues.Find(bytes, 0, bytes.Length);
        Assert.IsTrue(cue >= 0, name);
        return cue;
    }

    private RecordingOutput AddLane(string name, LaneKind kind)
    {
        RecordingOutput output = new RecordingOutput(Clock);
        Node.AddLane(name, kind, output);
        return output;
    }
}
