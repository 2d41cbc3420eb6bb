using System.Text;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;
using HapticNode.Core.Notation;
using HapticNode.Core.Properties.Support;
using HapticNode.Core.Safety;
using HapticNode.Core.Tests.Support;

namespace HapticNode.Core.Properties.Use;

/// <summary>The reference panel's lanes and controls with the standard bank, and an account of every lane that the node knows nothing of.</summary>
internal sealed class UsedPanel
{
    // The guard counts whole microseconds of heat at each change of level.
    private const double Rounding = 1000;

    private static readonly (string Name, LaneKind Kind)[] s_lanes =
    [
        ("lra", LaneKind.Motor), ("erm", LaneKind.Motor), ("tone", LaneKind.Tone),
        ("red", LaneKind.Light), ("green", LaneKind.Light), ("blue", LaneKind.Light),
    ];

    private static readonly string[] s_controls = ["ok", "back", "save", "mode", "dial", "knob", "dial-push", "knob-push"];

    private static readonly Bank s_standard = new LoadedBank(StandardLines.All).Bank;

    private readonly FakeLevels _levels = new();
    private readonly Dictionary<string, int> _lines = [];
    private readonly byte[] _sent = new byte[512];

    /// <summary>Starts the panel.</summary>
    public UsedPanel()
    {
        Outputs = [.. s_lanes.Select((lane, index) => new WatchedOutput(() => Now) { Cooling = OptionOf(index, Slot.LaneCool) / 100.0 })];
        for (int lane = 0; lane < s_lanes.Length; lane++)
        {
            Node.AddLane(s_lanes[lane].Name, s_lanes[lane].Kind, Outputs[lane]);
        }

        foreach (string control in s_controls)
        {
            _lines[control] = control is "dial" or "knob" ? Node.AddEncoder(control, _levels, 1, 1) : Node.AddButton(control, _levels, 0);
        }

        foreach (string line in StandardLines.All)
        {
            Assert.AreEqual(ParseProblem.None, Node.Draft.LoadLine(line), line);
        }

        Node.Begin(0);
    }

    /// <summary>The node.</summary>
    public Node Node { get; } = new();

    /// <summary>The outputs, in the order of the lanes.</summary>
    public WatchedOutput[] Outputs { get; }

    /// <summary>The time in microseconds.</summary>
    public long Now { get; private set; }

    /// <summary>Lets time pass; the node is called whenever it wants to be.</summary>
    /// <param name="time">Until when, in microseconds.</param>
    public void RunUntil(long time)
    {
        while (Now < time)
        {
            Now = Math.Max(Now + 1, Math.Min(Node.Due, time));
            Work();
        }
    }

    /// <summary>Changes the level of a contact.</summary>
    /// <param name="control">The control.</param>
    /// <param name="contact">0, or 1 for contact B of an encoder.</param>
    /// <param name="level">The level.</param>
    public void Edge(string control, int contact, int level)
    {
        int line = _lines[control] + contact;
        _levels.Set(line, level);
        Node.Edge(line, level, Now);
    }

    /// <summary>The host sends a line.</summary>
    /// <param name="line">The line.</param>
    public void Say(string line)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(line + "\n");
        Node.Receive(bytes, bytes.Length);
        Work();
    }

    /// <summary>Claims that nothing has latched, and that no lane was ever driven longer or warmer than it may be.</summary>
    public void IsWithinItsLimits()
    {
        Assert.AreEqual(FaultReason.None, Node.Player.Latched, $"after {Now / 1_000_000} s, lane {Node.Player.LatchedLane}");
        for (int lane = 0; lane < s_lanes.Length; lane++)
        {
            WatchedOutput output = Outputs[lane];
            output.Look();
            if (s_lanes[lane].Kind != LaneKind.Light)
            {
                Assert.IsLessThanOrEqualTo(OptionOf(lane, Slot.LaneDrive) * 1000L, output.LongestDrive, $"{s_lanes[lane].Name} is driven without a pause");
            }

            if (s_lanes[lane].Kind == LaneKind.Motor)
            {
                Assert.IsLessThanOrEqualTo((OptionOf(lane, Slot.LaneHeat) * 1000.0) + Rounding, output.GreatestHeat, $"{s_lanes[lane].Name} gets hot");
            }
        }
    }

    private static int OptionOf(int lane, int slot)
    {
        return s_standard.Option(Section.Lane, lane, slot);
    }

    private void Work()
    {
        do
        {
            Node.Step(Now);
            Node.Console.Send(_sent, _sent.Length);
        }
        while (Node.Console.HasWork(Now));
    }
}
