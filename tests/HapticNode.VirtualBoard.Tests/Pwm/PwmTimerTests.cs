using System.Device.Pwm;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Pwm.PwmTestBoard;

namespace HapticNode.VirtualBoard.Tests.Pwm;

[TestClass]
public sealed class PwmTimerTests
{
    [TestMethod]
    public void AFrequencyIsSharedByThePairOfATimer()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel first = Create(25, DeviceFunction.PWM1, 20_000, 0.5);
        PwmChannel second = Create(26, DeviceFunction.PWM2, 20_000, 0.5);
        first.Start();
        second.Start();
        first.Frequency = 15_000;
        Settle(board);
        Assert.AreEqual(15_000, board.Pwm.FrequencyAt(26));
        Assert.AreEqual(20_000, second.Frequency, "the partner's property does not know");
    }

    [TestMethod]
    public void ThePartnersDutyIsWrongWhenTheResolutionChanges()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel first = Create(25, DeviceFunction.PWM1, 20_000, 0.5);
        PwmChannel second = Create(26, DeviceFunction.PWM2, 20_000, 0.5);
        first.Start();
        second.Start();
        Settle(board);

        // 20 kHz has 11 bits, 4 kHz has 14: the partner's number now is an eighth of what it should be.
        first.Frequency = 4_000;
        Settle(board);
        Assert.AreEqual(0.5, board.Pwm.DutyAt(25));
        Assert.AreEqual(0.0625, board.Pwm.DutyAt(26));
        second.Frequency = 4_000;
        second.DutyCycle = 0.5;
        Settle(board);
        Assert.AreEqual(0.5, board.Pwm.DutyAt(26));
    }

    [TestMethod]
    public void AnotherTimersFrequencyStays()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel first = Create(25, DeviceFunction.PWM1);
        PwmChannel third = Create(26, DeviceFunction.PWM3);
        first.Start();
        third.Start();
        first.Frequency = 100;
        Settle(board);
        Assert.AreEqual(20_000, board.Pwm.FrequencyAt(26));
    }

    [TestMethod]
    public void SettingAFrequencyRestartsThePeriod()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1, 100, 0.5);
        motor.Start();
        Settle(board);
        motor.Frequency = 101;
        long restart = board.Clock.NowNanoseconds;
        motor.DutyCycle = 0.75;
        Settle(board);
        Assert.AreEqual(restart + (1_000_000_000 / 101) + 1, board.Pwm.Changes[^1].TimeNanoseconds);
    }

    [TestMethod]
    public void TheFrequencyOfPwm9RetunesTheTimerOfPwm1()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel first = Create(25, DeviceFunction.PWM1);
        PwmChannel ninth = Create(26, DeviceFunction.PWM9);
        first.Start();
        ninth.Start();
        ninth.Frequency = 15_000;
        Settle(board);
        Assert.AreEqual(15_000, board.Pwm.FrequencyAt(25));
        Assert.AreEqual(20_000, board.Pwm.FrequencyAt(26));
    }

    [TestMethod]
    [DataRow(20_000, 11)]
    [DataRow(4_000, 14)]
    [DataRow(175, 18)]
    [DataRow(40_000_000, 1)]
    public void TheResolutionIsTheHighestThatTheDividerAllows(int frequency, int bits)
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel channel = Create(25, DeviceFunction.PWM1, frequency, 0.3337);
        channel.Start();
        Settle(board);
        double counts = Math.Pow(2, bits);
        Assert.AreEqual(Math.Floor(counts * 3337 / 10_000) / counts, board.Pwm.DutyAt(25));
    }
}
