using HapticNode.Documents.Problems;

namespace HapticNode.Documents.Tests.Problems;

[TestClass]
public sealed class NearestWordTests
{
    [TestMethod]
    [DataRow("press", "press", 0)]
    [DataRow("press", "Press", 0)]
    [DataRow("press", "prss", 1)]
    [DataRow("press", "perss", 1)]
    [DataRow("press", "dress", 1)]
    [DataRow("", "tap", 3)]
    [DataRow("kitten", "sitting", 3)]
    public void TheDistanceCountsInsertionsRemovalsReplacementsAndSwaps(string left, string right, int distance)
    {
        Assert.AreEqual(distance, NearestWord.Distance(left, right));
        Assert.AreEqual(distance, NearestWord.Distance(right, left));
    }

    [TestMethod]
    public void TheNearestWordWins() => Assert.AreEqual("release", NearestWord.Of("relase", ["press", "release", "replay"]));

    [TestMethod]
    public void OfWordsThatAreEquallyNearOneThatBeginsAlikeWins() => Assert.AreEqual("M1", NearestWord.Of("M7", ["R7", "M1"]));

    [TestMethod]
    public void AWordThatIsFarFromAllHasNoNearest()
    {
        Assert.IsNull(NearestWord.Of("wiggle", ["press", "release", "tap"]));
        Assert.IsNull(NearestWord.Of("x", []));
        Assert.IsNull(NearestWord.Of(new string('p', 100_000), [new string('p', 100_000)]), "What long is no word.");
    }

    [TestMethod]
    public void AListIsToldInItsOrderWithTheNearestWordBehind()
    {
        Assert.AreEqual("expected press, release or tap; did you mean 'press'?", NearestWord.Expected("pres", ["press", "release", "tap"]));
        Assert.AreEqual("expected tap", NearestWord.Expected("wiggle", ["tap"]));
        Assert.AreEqual("there is nothing of that kind", NearestWord.Expected("wiggle", []));
    }

    [TestMethod]
    public void OfALongListTheNearestWordsAreTold()
    {
        string[] parts = [.. Enumerable.Range(1, 30).Select(number => $"R{number}"), "U1"];

        StringAssert.EndsWith(NearestWord.Expected("U2", parts), "or one of 19 more; did you mean 'U1'?");
        StringAssert.StartsWith(NearestWord.Expected("U2", parts), "expected U1, ");
    }
}
