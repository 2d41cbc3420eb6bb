using System.Device.Pwm;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Pwm.PwmTestBoard;

namespace HapticNode.VirtualBoard.Tests.Pwm;

[TestClass]
public sealed class PwmDutyTests
{
    [TestMethod]
    [DataRow(0.12349, 0.1234)]
    [DataRow(0.57, 0.5699)]
    [DataRow(1.0, 1.0)]
    public void DutyIsKeptInTenThousandthsAndTruncated(double written, double kept)
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1);
        motor.DutyCycle = written;
        Assert.AreEqual(kept, motor.DutyCycle);
    }

    [TestMethod]
    public void AWriteTakesEffectAtTheNextPeriodOfItsTimer()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1, 100);
        motor.Start();
        long start = board.Clock.NowNanoseconds;
        Firmware.Compute(25 * Firmware.Millisecond);
        motor.DutyCycle = 0.5;
        Assert.AreEqual(0.0, board.Pwm.DutyAt(25));
        Settle(board);
        PwmChange change = board.Pwm.Changes[^1];
        Assert.AreEqual(start + (30 * Firmware.Millisecond), change.TimeNanoseconds);
        Assert.AreEqual(0.5, change.Duty);
    }

    [TestMethod]
    public void OfTwoWritesInOnePeriodOnlyTheLastTakesEffect()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1, 100);
        motor.Start();
        Settle(board);
        int before = board.Pwm.Changes.Count;
        motor.DutyCycle = 1;
        motor.DutyCycle = 0.25;
        Settle(board);
        Assert.HasCount(before + 1, board.Pwm.Changes);
        Assert.AreEqual(0.25, board.Pwm.DutyAt(25));
    }

    [TestMethod]
    public void ChangesOfSeveralPinsAreInTheOrderOfTheirEffect()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel slow = Create(25, DeviceFunction.PWM1, 10);
        PwmChannel fast = Create(26, DeviceFunction.PWM3);
        slow.Start();
        fast.Start();
        Settle(board);
        slow.DutyCycle = 0.5;
        fast.DutyCycle = 0.5;
        Settle(board);
        Assert.AreEqual(26, board.Pwm.Changes[^2].Pin);
        Assert.AreEqual(25, board.Pwm.Changes[^1].Pin);
    }

    [TestMethod]
    public void At19BitsAHighDutyWraps()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1, 100, 0.82);
        motor.Start();
        Settle(board);
        double wrapped = Math.Floor(((524_288.0 * 8_200) - 4_294_967_296) / 10_000) / 524_288;
        Assert.AreEqual(wrapped, board.Pwm.DutyAt(25));
    }

    [TestMethod]
    [DataRow(-0.01)]
    [DataRow(1.01)]
    public void ADutyOutOfRangeIsRefused(double duty)
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1);
        Assert.ThrowsExactly<ArgumentException>(() => motor.DutyCycle = duty);
    }
}
