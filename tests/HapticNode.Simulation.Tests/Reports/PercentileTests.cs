namespace HapticNode.Simulation.Tests.Reports;

[TestClass]
public sealed class PercentileTests
{
    [TestMethod]
    [DataRow(1, 10L)]
    [DataRow(50, 20L)]
    [DataRow(51, 30L)]
    [DataRow(75, 30L)]
    [DataRow(99, 40L)]
    [DataRow(100, 40L)]
    public void ThePercentileIsTheValueAtTheNearestRank(int percent, long expected)
    {
        Assert.AreEqual(expected, Percentile.NearestRank([10, 20, 30, 40], percent));
    }

    [TestMethod]
    public void NothingHasNoPercentile()
    {
        Assert.IsNull(Percentile.NearestRank([], 50));
        Assert.AreEqual(new LatencySummary(null, null, null), LatencySummary.Of([]));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(101)]
    public void APercentOutOfRangeIsRefused(int percent)
    {
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => Percentile.NearestRank([1], percent));
    }

    [TestMethod]
    public void ASummarySortsForItself()
    {
        Assert.AreEqual(new LatencySummary(2, 3, 3), LatencySummary.Of([3, 1, 2]));
    }
}
