using HapticNode.Simulation.Scenarios;

namespace HapticNode.Simulation.Tests.Scenarios;

[TestClass]
public sealed class NearestTests
{
    [TestMethod]
    [DataRow("press", "press", 0)]
    [DataRow("press", "Press", 0)]
    [DataRow("press", "prss", 1)]
    [DataRow("press", "perss", 1)]
    [DataRow("press", "dress", 1)]
    [DataRow("", "tap", 3)]
    [DataRow("kitten", "sitting", 3)]
    public void DistanceCountsInsertionsRemovalsReplacementsAndSwaps(string left, string right, int distance)
    {
        Assert.AreEqual(distance, Nearest.Distance(left, right));
        Assert.AreEqual(distance, Nearest.Distance(right, left));
    }

    [TestMethod]
    public void TheNearestWordWins()
    {
        Assert.AreEqual("release", Nearest.Word("relase", ["press", "release", "replay"]));
    }

    [TestMethod]
    public void AWordThatIsFarFromAllHasNoNearest()
    {
        Assert.IsNull(Nearest.Word("wiggle", ["press", "release", "tap"]));
        Assert.IsNull(Nearest.Word("x", []));
    }
}
