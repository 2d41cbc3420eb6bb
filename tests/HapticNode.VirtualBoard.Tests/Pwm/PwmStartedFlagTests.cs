using System.Device.Pwm;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Pwm.PwmTestBoard;

namespace HapticNode.VirtualBoard.Tests.Pwm;

[TestClass]
public sealed class PwmStartedFlagTests
{
    [TestMethod]
    public void StoppingOneChannelMutesTheDutyWritesOfAnother()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1);
        PwmChannel buzzer = Create(26, DeviceFunction.PWM3);
        motor.Start();
        buzzer.Start();
        buzzer.Stop();
        motor.DutyCycle = 0.5;
        Settle(board);
        Assert.AreEqual(0.0, board.Pwm.DutyAt(25));
        Assert.AreEqual(0.5, motor.DutyCycle, "the property remembers the value all the same");
    }

    [TestMethod]
    public void StoppingOneChannelMutesTheFrequencyWritesOfAnother()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel tone = Create(25, DeviceFunction.PWM1, 1000, 0.5);
        PwmChannel other = Create(26, DeviceFunction.PWM3);
        tone.Start();
        other.Start();
        other.Stop();
        tone.Frequency = 2000;
        Settle(board);
        Assert.AreEqual(1000, board.Pwm.FrequencyAt(25));
        Assert.AreEqual(2000, tone.Frequency);
    }

    [TestMethod]
    public void StartingAnyChannelUnmutesAllOfThem()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1);
        PwmChannel buzzer = Create(26, DeviceFunction.PWM3);
        motor.Start();
        buzzer.Start();
        buzzer.Stop();
        buzzer.Start();
        motor.DutyCycle = 0.5;
        Settle(board);
        Assert.AreEqual(0.5, board.Pwm.DutyAt(25));
    }

    [TestMethod]
    public void WritesBeforeTheFirstStartAreOnlyRemembered()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1);
        motor.DutyCycle = 0.25;
        Settle(board);
        Assert.IsEmpty(board.Pwm.Changes);
        motor.Start();
        Settle(board);
        Assert.AreEqual(0.25, board.Pwm.DutyAt(25));
    }

    [TestMethod]
    public void StoppingDrivesThePinLowAtOnce()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1, 100, 0.5);
        motor.Start();
        Settle(board);
        motor.Stop();
        PwmChange last = board.Pwm.Changes[^1];
        Assert.AreEqual(0.0, last.Duty);
        Assert.AreEqual(board.Clock.NowNanoseconds, last.TimeNanoseconds);
    }
}
