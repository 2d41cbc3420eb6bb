using System.Device.Gpio;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class PowerTests
{
    [TestMethod]
    public void WithoutABoardTheApiSaysSo()
    {
        InvalidOperationException exception = Assert.ThrowsExactly<InvalidOperationException>(() => HighResTimer.GetCurrent());
        Assert.Contains("No board is powered", exception.Message);
    }

    [TestMethod]
    public void OneThreadPowersOneBoardAtATime()
    {
        using (PowerTypicalBoard())
        {
            Assert.ThrowsExactly<InvalidOperationException>(() => PowerTypicalBoard());
        }

        using Board next = PowerTypicalBoard();
        Assert.AreSame(next, Board.Current);
        Assert.AreEqual(0, next.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void AHotLoopEndsWhenThePowerGoesOff()
    {
        using Board board = PowerTypicalBoard();
        board.PowerOffAt(50 * Millisecond);
        RunHotLoop();
        Assert.IsGreaterThanOrEqualTo(50 * Millisecond, board.Clock.NowNanoseconds);
        Assert.IsLessThan(51 * Millisecond, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void CodeThatNeverYieldsEndsAtItsQuantum()
    {
        using Board board = PowerTypicalBoard();
        board.PowerOffAt(50 * Millisecond);
        RunUntilPowerOff(() => Meter.Charge(100, 1, 0));
        Assert.IsLessThan(70 * Millisecond, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void AHandlerThatNeverEndsDoesNotKillTheEventThreadWhenThePowerGoesOff()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => Compute(1_000 * Millisecond);
        board.Schedule(10 * Millisecond, 4, 0);
        board.PowerOffAt(50 * Millisecond);
        RunHotLoop();
        Assert.AreEqual(0, board.HandlersFailed);
        Assert.IsLessThan(75 * Millisecond, board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void EdgesAfterThePowerOffAreNotSeen()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => { };
        board.Schedule((50 * Millisecond) + 1, 4, 0);
        board.PowerOffAt(50 * Millisecond);
        RunUntilPowerOff(() => FirmwareThread.Sleep(60));
        Assert.AreEqual(0, board.EdgesPosted);
    }

    [TestMethod]
    [DataRow("fast", 3.65)]
    [DataRow("typical", 9.0)]
    [DataRow("slow", 11.0)]
    public void AUnitTakesTheTimeOfTheCostModel(string name, double nanosecondsPerUnit)
    {
        CostModel costs = new[] { CostModel.Fast, CostModel.Typical, CostModel.Slow }.Single(model => model.Name == name);
        using var board = new Board(BoardProfile.Esp32DevKitC, costs);
        Meter.Charge(1_000, 10, 1);
        Assert.AreEqual((long)(1_000 * nanosecondsPerUnit), board.Clock.NowNanoseconds);
    }

    [TestMethod]
    public void TheTimerShowsWholeMicroseconds()
    {
        using Board board = PowerTypicalBoard();
        board.Clock.AdvanceTo(1_234_399);
        Assert.AreEqual(1_254UL, HighResTimer.GetCurrent());
        Assert.AreEqual(1_254_199, board.Clock.NowNanoseconds);
    }
}
