using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests;

/// <summary>Encoders as they are sold: wherever they rest, one detent to and fro is told every time, at the end of its own turn.</summary>
[TestClass]
public sealed class EncoderKindTests
{
    private const int Turns = 10;

    private static readonly string[] s_states = ["11", "01", "00", "10"];

    // Where a contact changes at the detent itself: Alps EC11 and its copies.
    private static readonly string[] s_edges = ["1x", "0x", "x1", "x0"];

    public static IEnumerable<object[]> Knobs =>
        from speed in Speeds.Names.Select(name => name[0])
        from knob in s_states.SelectMany(rest => new[] { 1, 2, 4 }.Select(detents => (Place: rest, Detents: detents))).Concat(s_edges.Select(rest => (Place: rest, Detents: 1)))
        select new object[] { speed, knob.Place, knob.Detents };

    [TestMethod]
    [DynamicData(nameof(Knobs))]
    public void OneDetentToAndFroIsToldEveryTime(string speed, string rest, int detents)
    {
        RunResult result = StandardPanel.Play(Speeds.Of(speed), ToAndFro(rest), Bank(detents));
        CollectionAssert.AreEqual(
            Enumerable.Range(0, Turns).Select(turn => turn % 2 == 0 ? "detent +1" : "detent -1").ToArray(), result.Inputs.Select(input => input.Event).ToArray());
        Assert.AreEqual((0, 0), (result.FalseDetents, result.LostDetents));
    }

    [TestMethod]
    [DynamicData(nameof(Knobs))]
    public void EveryDetentOfALongTurnIsTold(string speed, string rest, int detents)
    {
        RunResult result = StandardPanel.Play(
            Speeds.Of(speed), [$"start dial {rest}", "100 dial turn +40 at 50/s", "1300 dial turn -41 at 50/s", "2500 dial turn +1 at 50/s"], Bank(detents));
        Assert.AreEqual((82, 0, 0), (result.Detents, result.FalseDetents, result.LostDetents));
    }

    internal static IEnumerable<string> ToAndFro(string rest) =>
    [
        $"start dial {rest}",
        .. Enumerable.Range(0, Turns).Select(turn => $"{100 + (turn * 200)} dial turn {(turn % 2 == 0 ? "+1" : "-1")} at 20/s"),
    ];

    internal static string[] Bank(int detents) =>
        ["lane lra motor", $"encoder dial detents {detents}", "cue tick", "tick.lra 5:75 5.5:-55", "on dial detent play tick"];
}
