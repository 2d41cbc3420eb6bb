using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class VirtualClockTests
{
    [TestMethod]
    public void WorkAndWaitingAddUp()
    {
        using Board board = PowerTypicalBoard();
        Meter.Charge(100, 1, 0);
        board.Clock.AdvanceTo(5_000);
        Meter.Charge(100, 1, 0);
        Assert.AreEqual(5_900, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void TimeNeverGoesBack()
    {
        using Board board = PowerTypicalBoard();
        board.Clock.AdvanceTo(5_000);
        board.Clock.AdvanceTo(4_000);
        Assert.AreEqual(5_000, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void FractionsOfANanosecondAreKept()
    {
        using var board = new Board(BoardProfile.Esp32DevKitC, CostModel.Fast);
        for (int i = 0; i < 1_000; i++)
        {
            Meter.Charge(1, 1, 0);
            _ = board.Clock.NowNanoseconds;
        }

        Assert.AreEqual(3_650, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    [DataRow("fast")]
    [DataRow("typical")]
    [DataRow("slow")]
    public void UnitsAtIsTheFirstCountThatShowsATime(string name)
    {
        CostModel costs = new[] { CostModel.Fast, CostModel.Typical, CostModel.Slow }.Single(model => model.Name == name);
        using var board = new Board(BoardProfile.Esp32DevKitC, costs);
        for (long time = 1; time < 200; time += 7)
        {
            long units = board.Clock.UnitsAt(time);
            Meter.Charge((int)(units - 1 - Meter.Units), 0, 0);
            Assert.IsLessThan(time, board.Clock.NowNanoseconds);
            Meter.Charge(1, 0, 0);
            Assert.IsGreaterThanOrEqualTo(time, board.Clock.NowNanoseconds);
        }
    }
}
