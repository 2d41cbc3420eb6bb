using HapticNode.Core.Base;
using HapticNode.Core.Notation;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;

namespace HapticNode.Core.Properties.Support;

/// <summary>A node with two motors, a tone, two lights, two buttons and an encoder, to which anything may happen.</summary>
internal sealed class RandomPanel
{
    private static readonly (string Name, LaneKind Kind)[] s_lanes =
        [("m", LaneKind.Motor), ("n", LaneKind.Motor), ("t", LaneKind.Tone), ("l", LaneKind.Light), ("k", LaneKind.Light)];

    // The first light.
    private const int Signal = 3;

    private readonly FakeLevels _levels = new();
    private readonly byte[] _taken = new byte[512];

    /// <summary>Makes a panel.</summary>
    /// <param name="lines">The bank besides the panel's lanes and controls.</param>
    public RandomPanel(IEnumerable<string> lines)
    {
        Outputs = [.. s_lanes.Select(lane => new WatchedOutput(() => Now) { Cooling = 0.05 })];
        for (int lane = 0; lane < s_lanes.Length; lane++)
        {
            Node.AddLane(s_lanes[lane].Name, s_lanes[lane].Kind, Outputs[lane]);
        }

        Node.AddButton("b", _levels, 0);
        Node.AddButton("c", _levels, 0);
        Node.AddEncoder("e", _levels, 1, 1);
        foreach (string line in lines)
        {
            Assert.AreEqual(ParseProblem.None, Node.Draft.LoadLine(line), line);
        }

        Node.Begin(0);
    }

    /// <summary>The node.</summary>
    public Node Node { get; } = new();

    /// <summary>The outputs, in the order of the lanes m, n, t, l, k.</summary>
    public WatchedOutput[] Outputs { get; }

    /// <summary>The time in microseconds.</summary>
    public long Now { get; private set; }

    /// <summary>Lets time pass and calls the node whenever it wants to be.</summary>
    /// <param name="time">How long, in microseconds.</param>
    public void Run(long time)
    {
        long end = Now + time;
        while (Now < end)
        {
            // A due time may be too early, and then a second one is due within the step.
            Jump(Math.Max(Now + 1, Math.Min(Node.Due, end)));
        }
    }

    /// <summary>Lets time pass without a call to the node, then calls it until nothing is overdue.</summary>
    /// <param name="time">To when, in microseconds.</param>
    public void Jump(long time)
    {
        Now = time;
        foreach (WatchedOutput output in Outputs)
        {
            output.Look();
        }

        for (int calls = 0; Node.Step(Now) <= Now; calls++)
        {
            Assert.IsTrue(calls < 1000, "The node never has enough.");
            Node.Console.Send(_taken, _taken.Length);
        }
    }

    /// <summary>Changes the level of an input line.</summary>
    /// <param name="line">The line, 0..3.</param>
    /// <param name="level">The level.</param>
    public void Edge(int line, int level)
    {
        _levels.Set(line, level);
        Node.Edge(line, level, Now);
    }

    /// <summary>Sends a line and lets the node answer it.</summary>
    /// <param name="line">The line.</param>
    public void Say(string line)
    {
        foreach (byte one in Ascii.Bytes(line + "\n"))
        {
            Node.Receive([one], 1);
            Jump(Now);
        }
    }

    /// <summary>Lets one thing happen.</summary>
    /// <param name="choices">Decide what.</param>
    /// <param name="cues">Lines that may be said again, to edit what plays.</param>
    public void Happen(Choices choices, IReadOnlyList<string> cues)
    {
        switch (choices.Between(0, 9))
        {
            case 0:
            case 1:
            case 2:
                Node.Host.CarryOut(Verb.Play, choices.Between(0, Node.Bank.Cues.Count - 1), -1, Now);
                break;
            case 3:
            case 4:
            case 5:
                Edge(choices.Between(0, 3), choices.Between(0, 1));
                break;
            case 6:
                Say(choices.Of(["done a", "failed a", "busy a on", "busy a off", "progress a 0", "progress a 80"]));
                break;
            case 7:
                Say(choices.Of(["quiet on", "quiet off", "volume 40", "volume 100", "theme gain 60", "theme"]));
                break;
            case 8:
                Say(choices.Of(cues));
                break;
            default:
                Say(choices.Of(["stop", "clear", "clear"]));
                break;
        }
    }

    /// <summary>Claims that no output is driven and nothing plays, but for the light with which a latched node shows itself.</summary>
    public void IsNeutral()
    {
        Assert.IsFalse(Node.Player.IsPlaying());
        for (int lane = 0; lane < Outputs.Length; lane++)
        {
            if (lane == Signal && Node.Player.Latched != FaultReason.None)
            {
                continue;
            }

            Assert.AreEqual(0, Outputs[lane].Level, $"lane {s_lanes[lane].Name}");
            Assert.AreEqual(0, Node.Player.Lanes.Level[lane], $"lane {s_lanes[lane].Name}");
        }
    }
}
