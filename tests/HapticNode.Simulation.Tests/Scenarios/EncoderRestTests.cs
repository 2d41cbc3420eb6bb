using System.Globalization;
using System.Text;
using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

/// <summary>Encoders as they are sold: where they rest, and what a turn of them looks like.</summary>
[TestClass]
public sealed class EncoderRestTests
{
    private static readonly string[] s_rests = ["11", "x1", "01", "0x", "00", "x0", "10", "1x"];

    private readonly TemporaryFolder _folder = new();

    public static IEnumerable<object[]> Knobs =>
        from rest in s_rests from edges in new[] { 4, 2, 1 } where edges > 1 || !rest.Contains('x', StringComparison.Ordinal) select new object[] { rest, edges };

    [TestCleanup]
    public void DeleteFolder()
    {
        _folder.Dispose();
    }

    [TestMethod]
    [DynamicData(nameof(Knobs))]
    public void AFullTurnAndBackEndsWhereItBegan(string rest, int edges)
    {
        Stimuli stimuli = Compile(edges, $"start dial {rest}", "100 dial turn +4 at 10/s", "900 dial turn -4 at 10/s", "1700 dial turn +1 at 10/s", "2000 dial turn -1 at 10/s");
        CollectionAssert.AreEqual(new[] { 1, 1, 1, 1, -1, -1, -1, -1, 1, -1 }, stimuli.Intended.Select(input => input.Direction).ToArray());
        Assert.AreEqual(LevelsAt(stimuli, 1_690), LevelsAt(stimuli, 5_000));
    }

    [TestMethod]
    public void OnlyOneContactMovesAtATime()
    {
        foreach (string rest in s_rests)
        {
            Stimuli stimuli = Compile(4, $"start dial {rest}", "100 dial turn +3 at 10/s", "900 dial turn -3 at 10/s");
            CollectionAssert.AllItemsAreUnique(stimuli.Pins.Select(pin => pin.TimeNanoseconds).ToArray());
        }
    }

    [TestMethod]
    public void AnEncoderThatChangesAtItsDetentComesToRestJustBefore()
    {
        Stimuli stimuli = Compile(4, "start dial 1x", "100 dial turn +1 at 10/s", "300 dial turn -1 at 10/s", "500 dial turn -1 at 10/s");
        CollectionAssert.AreEqual(
            new[]
            {
                (Panel.DialA, 0), (Panel.DialB, 0), (Panel.DialA, 1),
                (Panel.DialA, 0), (Panel.DialB, 1), (Panel.DialA, 1),
                (Panel.DialB, 0), (Panel.DialA, 0), (Panel.DialB, 1), (Panel.DialA, 1),
            },
            stimuli.Pins.Select(pin => (pin.Pin, pin.Level)).ToArray());
        Assert.HasCount(3, stimuli.Intended);
    }

    [TestMethod]
    [DynamicData(nameof(Knobs))]
    public void TheSameMovementsReplayedMeanTheSameDetents(string rest, int edges)
    {
        string[] turns = ["100 dial turn +1 at 20/s", "300 dial turn -1 at 20/s", "500 dial turn +2 at 20/s", "800 dial turn -1 at 20/s", "1000 dial turn -2 at 20/s"];
        Stimuli turned = Compile(edges, [$"start dial {rest}", .. turns]);
        _folder.Write("turns.vcd", Dump(turned));
        Stimuli replayed = Compile(edges, "0 dial replay turns.vcd A=a B=b");
        CollectionAssert.AreEqual(turned.ClosedAtStart.ToArray(), replayed.ClosedAtStart.ToArray());
        CollectionAssert.AreEqual(turned.Intended.ToArray(), replayed.Intended.ToArray());
    }

    [TestMethod]
    public void BounceOfOneContactIsNoDetent()
    {
        string[] bouncing = [.. Enumerable.Range(0, 20).SelectMany(turn => new[] { $"{100 + (turn * 10)} pin {Panel.DialB} {turn % 2}" })];
        Assert.IsEmpty(Compile(2, ["start dial 1x", .. bouncing]).Intended);
    }

    private Stimuli Compile(int edgesPerDetent, params string[] lines) =>
        ScenarioCompiler.Compile(ScenarioParser.Parse("test", lines, _folder.Path), Panel.WithEdgesPerDetent(edgesPerDetent));

    private static (int A, int B) LevelsAt(Stimuli stimuli, long milliseconds) => (LevelAt(stimuli, Panel.DialA, milliseconds), LevelAt(stimuli, Panel.DialB, milliseconds));

    private static int LevelAt(Stimuli stimuli, int pin, long milliseconds)
    {
        PinStimulus[] changes = [.. stimuli.Pins.Where(change => change.Pin == pin && change.TimeNanoseconds <= milliseconds * 1_000_000)];
        return changes.Length > 0 ? changes[^1].Level : stimuli.ClosedAtStart.Contains(pin) ? 0 : 1;
    }

    private static string Dump(Stimuli stimuli)
    {
        StringBuilder text = new("$timescale 1 ns $end $var wire 1 ! a $end $var wire 1 \" b $end $enddefinitions $end\n");
        text.Append(CultureInfo.InvariantCulture, $"#0 {LevelAt(stimuli, Panel.DialA, -1)}! {LevelAt(stimuli, Panel.DialB, -1)}\"\n");
        foreach (PinStimulus pin in stimuli.Pins)
        {
            text.Append(CultureInfo.InvariantCulture, $"#{pin.TimeNanoseconds} {pin.Level}{(pin.Pin == Panel.DialA ? '!' : '"')}\n");
        }

        return text.ToString();
    }
}
