namespace HapticNode.Scenarios.Tests.Golden;

[TestClass]
public sealed class GoldenDiffTests
{
    private static readonly GoldenLine[] s_expected = [.. Lines("50 event ok press", "50 cue click start", "51 lane lra 1000", "63 lane lra 0", "70 lane red 700 > 0")];

    [TestMethod]
    [DataRow("54 event ok press", DisplayName = "4 ms later")]
    [DataRow("46 event ok press", DisplayName = "4 ms earlier")]
    public void ALineMayMoveByFourMilliseconds(string moved) => Assert.IsNull(GoldenDiff.Of(s_expected, With(0, moved)));

    [TestMethod]
    [DataRow(0, "55 event ok press", DisplayName = "5 ms later")]
    [DataRow(0, "50 event ok double", DisplayName = "another event")]
    [DataRow(2, "51 lane lra 970", DisplayName = "another strength")]
    [DataRow(2, "51 lane lra -1000", DisplayName = "another direction")]
    [DataRow(3, "63 lane lra 5", DisplayName = "not neutral")]
    [DataRow(4, "79 lane red 700 > 0", DisplayName = "a ramp 9 ms later")]
    [DataRow(4, "70 lane red 700 > 10", DisplayName = "a ramp that does not end")]
    public void AnythingElseIsADifference(int line, string changed)
    {
        string? difference = GoldenDiff.Of(s_expected, With(line, changed));
        Assert.IsNotNull(difference);
        Assert.Contains($"  - {s_expected[line]}", difference);
        Assert.Contains($"  + {GoldenLine.Parse(changed)}", difference);
    }

    [TestMethod]
    public void LinesOfDifferentThingsMayChangePlaces() =>
        Assert.IsNull(GoldenDiff.Of(s_expected, [s_expected[1], s_expected[0], .. s_expected[2..]]));

    [TestMethod]
    public void AMissingLineIsShownInItsPlace()
    {
        string? difference = GoldenDiff.Of(s_expected, [.. s_expected[..3], s_expected[4]]);
        Assert.AreEqual("lane lra\n        51 lane lra 1000\n  -     63 lane lra 0\n", difference);
    }

    private static GoldenLine[] With(int line, string changed) => [.. s_expected[..line], GoldenLine.Parse(changed), .. s_expected[(line + 1)..]];

    private static IEnumerable<GoldenLine> Lines(params string[] lines) => lines.Select(GoldenLine.Parse);
}
