using System.Device.Gpio;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class IdlePollingTests
{
    private const int Pin = 4;

    [TestMethod]
    [DataRow(101, 110)]
    [DataRow(105, 110)]
    [DataRow(109, 110)]
    [DataRow(111, 120)]
    public void AnIdleRuntimeSeesAnEdgeAtItsNextTick(int edge, int look)
    {
        DeliveredEdge delivered = Deliver(edge * Millisecond, () => FirmwareThread.Sleep(1_000));
        Assert.AreEqual((look * Millisecond) + Dispatch, delivered.HandlerNanoseconds);
    }

    [TestMethod]
    public void AHotLoopSeesAnEdgeAtOnce()
    {
        DeliveredEdge delivered = Deliver(101 * Millisecond, () => FirmwareThread.Sleep(0));
        Assert.IsLessThan((101 * Millisecond) + Dispatch + (70 * Microsecond), delivered.HandlerNanoseconds);
    }

    [TestMethod]
    public void ARuntimeWithLessThanATickToSleepSeesAnEdgeAtOnce()
    {
        DeliveredEdge delivered = Deliver(103 * Millisecond, () => FirmwareThread.Sleep(5));
        Assert.AreEqual((103 * Millisecond) + 2_500 + Dispatch, delivered.HandlerNanoseconds);
    }

    [TestMethod]
    public void TheLastTickOfALongSleepIsHot()
    {
        DeliveredEdge delivered = Deliver(123 * Millisecond, () =>
        {
            Board.Current.Clock.AdvanceTo(100 * Millisecond);
            FirmwareThread.Sleep(25);
        });
        Assert.AreEqual((123 * Millisecond) + 2_500 + Dispatch, delivered.HandlerNanoseconds);
    }

    private static DeliveredEdge Deliver(long edgeNanoseconds, Action turn)
    {
        using Board board = PowerTypicalBoard();
        DeliveredEdge? delivered = null;
        GpioPin pin = new GpioController().OpenPin(Pin, PinMode.InputPullUp);
        pin.ValueChanged += (_, _) => { };
        board.BeforeHandler = edge => delivered = edge;
        board.Schedule(edgeNanoseconds, Pin, 0);
        board.PowerOffAt(200 * Millisecond);
        RunUntilPowerOff(turn);
        return delivered!.Value;
    }
}
