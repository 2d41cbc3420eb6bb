using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class QuantumTests
{
    private const int Pin = 4;

    [TestMethod]
    public void AHandlerRunsInTheMiddleOfCodeThatComputesForAWholeQuantum()
    {
        using Board board = PowerTypicalBoard();
        long? handled = null;
        GpioPin pin = Open();
        pin.ValueChanged += (_, _) => handled ??= board.Clock.NowNanoseconds;
        FirmwareThread.Sleep(10);
        long start = board.Clock.NowNanoseconds;
        board.Schedule(start + Millisecond, Pin, 0);
        Compute(50 * Millisecond);
        Assert.IsNotNull(handled);
        Assert.IsGreaterThanOrEqualTo(start + (20 * Millisecond), handled.Value);
        Assert.IsLessThan(start + (21 * Millisecond), handled.Value);
    }

    [TestMethod]
    public void CodeThatYieldsInTimeIsNotInterrupted()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = Open();
        bool computing = false;
        bool interrupted = false;
        pin.ValueChanged += (_, _) => interrupted |= computing;
        ScheduleBurst(board, Pin, 10 * Millisecond, 3 * Millisecond, 30);
        board.PowerOffAt(200 * Millisecond);
        RunUntilPowerOff(() =>
        {
            computing = true;
            Compute(15 * Millisecond);
            computing = false;
            FirmwareThread.Sleep(0);
        });
        Assert.IsFalse(interrupted);
        Assert.AreEqual(30, board.EdgesDelivered);
    }

    [TestMethod]
    public void NoHandlerInterruptsAHandler()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = Open();
        int depth = 0;
        int deepest = 0;
        pin.ValueChanged += (_, _) =>
        {
            deepest = Math.Max(deepest, ++depth);
            Compute(50 * Millisecond);
            depth--;
        };
        ScheduleBurst(board, Pin, 10 * Millisecond, 5 * Millisecond, 4);
        board.PowerOffAt(400 * Millisecond);
        RunHotLoop();
        Assert.AreEqual(1, deepest);
        Assert.AreEqual(4, board.EdgesDelivered);
    }

    [TestMethod]
    public void SleepingInAHandlerBlocksTheOtherHandlers()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = Open();
        var stamps = new List<long>();
        pin.ValueChanged += (_, _) =>
        {
            stamps.Add(board.Clock.NowNanoseconds);
            FirmwareThread.Sleep(30);
        };
        ScheduleBurst(board, Pin, 100 * Millisecond, 100 * Microsecond, 2);
        board.PowerOffAt(300 * Millisecond);
        RunHotLoop();
        Assert.IsGreaterThan(130 * Millisecond, stamps[1]);
    }

    private static GpioPin Open() => new GpioController().OpenPin(Pin, PinMode.InputPullUp);
}
