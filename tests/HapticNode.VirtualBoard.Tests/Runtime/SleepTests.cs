using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class SleepTests
{
    [TestMethod]
    [DataRow(1, 110)]
    [DataRow(10, 110)]
    [DataRow(11, 120)]
    [DataRow(15, 120)]
    [DataRow(45, 150)]
    public void ASleepEndsAtATick(int milliseconds, int expectedEnd)
    {
        using Board board = PowerTypicalBoard();
        board.Clock.AdvanceTo(103 * Millisecond);
        FirmwareThread.Sleep(milliseconds);
        Assert.AreEqual(expectedEnd * Millisecond, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void ASleepOfZeroTakesOnlyItsCall()
    {
        using Board board = PowerTypicalBoard();
        FirmwareThread.Sleep(0);
        Assert.AreEqual(NanosecondsOf(CostModel.Typical.Sleep), board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void SleepingForEverEndsWithThePower()
    {
        using Board board = PowerTypicalBoard();
        board.PowerOffAt(12_345_678);
        Assert.ThrowsExactly<PowerOffException>(() => FirmwareThread.Sleep(Timeout.Infinite));
        Assert.AreEqual(12_345_678, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void SleepingForEverWithNothingToWaitForIsAnError()
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<InvalidOperationException>(() => FirmwareThread.Sleep(Timeout.Infinite));
    }

    [TestMethod]
    public void ATimeBelowMinusOneIsAnError()
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => FirmwareThread.Sleep(-2));
    }
}
