using HapticNode.App.Benchmarks;
using HapticNode.VirtualBoard;

namespace HapticNode.App.Tests.Benchmarks;

[TestClass]
public sealed class TuningBenchmarkTests
{
    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DataRow(115_200)]
    [DataRow(921_600)]
    public void AnEditIsFeltWithinFiftyMilliseconds(int baud)
    {
        EditToFelt felt = EditToFelt.Model(baud, CostModel.Typical);

        TestContext.WriteLine(felt.ToString());
        Assert.IsGreaterThan(0, felt.AfterEnterMicroseconds);
        Assert.IsLessThanOrEqualTo(50_000, felt.TotalMicroseconds);
    }

    [TestMethod]
    public void AFasterWireMakesAPushFaster()
    {
        long slow = BankPush.Model(32, 115_200, CostModel.Typical);
        long fast = BankPush.Model(32, 921_600, CostModel.Typical);

        TestContext.WriteLine($"{slow} us, {fast} us");
        Assert.IsLessThan(slow, fast);
        Assert.IsLessThan(10_000_000, slow);
    }

    [TestMethod]
    public void TheSoakTestCountsEveryKindOfFaultAndNothingCorrupted()
    {
        IReadOnlyList<BenchmarkRow> rows = LinkBenchmark.Run(4_000);

        Assert.IsTrue(rows.Where(row => row.Holds is not null).All(row => row.Holds == true));
        Assert.Contains("- resets", rows.Select(row => row.Name));
    }
}
