using System.Globalization;
using HapticNode.Simulation;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>Encoders that the pulse counter follows, whose way of counting is not symmetric.</summary>
[TestClass]
public sealed class S3TurnTests
{
    private const int DialA = 15;
    private const int DialB = 16;
    private const int StepMilliseconds = 10;
    private const int RestMilliseconds = 150;

    public static IEnumerable<object[]> Turns =>
        from knob in new[] { "dial", "knob" } from speed in new[] { 1, 3, 7, 20, 60, 100, 200 } select new object[] { knob, speed };

    [TestMethod]
    [DynamicData(nameof(Turns))]
    public void TwentyDetentsEachWayAreTwentyEachWay(string knob, int speed)
    {
        int turned = 20 * 1000 / speed;
        RunResult result = S3Panel.Play(Line(100, $"{knob} turn +20 at {speed}/s"), Line(turned + 600, $"{knob} turn -20 at {speed}/s"));
        CollectionAssert.AreEqual(
            Enumerable.Repeat("detent +1", 20).Concat(Enumerable.Repeat("detent -1", 20)).ToArray(),
            result.Inputs.Select(input => input.Event).ToArray());
        Assert.AreEqual(0, result.LostDetents);
    }

    [TestMethod]
    public void AFastSpinLosesNoDetent()
    {
        RunResult result = S3Panel.Play("100 knob turn +400 at 200/s", "3000 knob turn -400 at 200/s");
        Assert.AreEqual((800, 0), (result.Detents, result.LostDetents));
        Assert.AreEqual(0, result.Edges, "No edge is left to the interpreter.");
    }

    [TestMethod]
    public void BothKnobsAtOnceLoseNoDetent()
    {
        RunResult result = S3Panel.Play("100 knob turn +200 at 200/s", "101 dial turn +200 at 200/s");
        CollectionAssert.AreEqual(
            new[] { 200, 200 }, new[] { "knob", "dial" }.Select(knob => result.Inputs.Count(input => input.Control == knob && input.Event is ("detent +1" or "limit +1"))).ToArray());
    }

    [TestMethod]
    [DataRow(new[] { DialA, DialA })]
    [DataRow(new[] { DialB, DialB })]
    [DataRow(new[] { DialA, DialB, DialB, DialA })]
    [DataRow(new[] { DialB, DialA, DialA, DialB })]
    public void NudgesLeaveNothingBehindAfterARest(int[] contacts)
    {
        List<string> lines = [];
        int time = 100;
        for (int nudge = 0; nudge < 10; nudge++)
        {
            lines.AddRange(Nudge(time, contacts));
            time += (contacts.Length * StepMilliseconds) + RestMilliseconds;
        }

        Assert.IsEmpty(S3Panel.Play([.. lines, Line(time, "end")]).Inputs);
        RunResult turned = S3Panel.Play([.. lines, Line(time, "dial turn +3 at 20/s"), Line(time + 500, "dial turn -3 at 20/s")]);
        CollectionAssert.AreEqual(
            new[] { "detent +1", "detent +1", "detent +1", "detent -1", "detent -1", "detent -1" }, turned.Inputs.Select(input => input.Event).ToArray());
    }

    // Each contact closes where it is named first, and opens where it is named again.
    private static IEnumerable<string> Nudge(int time, int[] contacts)
    {
        HashSet<int> closed = [];
        for (int step = 0; step < contacts.Length; step++)
        {
            int level = closed.Add(contacts[step]) ? 0 : 1;
            yield return Line(time + (step * StepMilliseconds), string.Create(CultureInfo.InvariantCulture, $"pin {contacts[step]} {level}"));
        }
    }

    private static string Line(int milliseconds, string what) => string.Create(CultureInfo.InvariantCulture, $"{milliseconds} {what}");
}
