using System.Device.Pwm;
using Iot.Device.Buzzer;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Pwm.PwmTestBoard;

namespace HapticNode.VirtualBoard.Tests.Pwm;

[TestClass]
public sealed class PwmCreationTests
{
    [TestMethod]
    public void APinWithoutAPwmFunctionGivesNull()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Assert.IsNull(PwmChannel.CreateFromPin(25));
    }

    [TestMethod]
    public void AnInputOnlyPinIsRefused()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentException>(() => Create(34, DeviceFunction.PWM1));
    }

    [TestMethod]
    public void TheConstructorByChipAndChannelIsRefused()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentException>(() => new PwmChannel(0, 0));
        Assert.ThrowsExactly<ArgumentException>(() => PwmChannel.Create(0, 0));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(-1)]
    public void AFrequencyThatIsNotPositiveIsRefused(int frequency)
    {
        using Board board = Firmware.PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentException>(() => Create(25, DeviceFunction.PWM1, frequency));
    }

    [TestMethod]
    public void CreatingTheFirstLowSpeedChannelAfterAStartFails()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Create(25, DeviceFunction.PWM1).Start();
        Assert.ThrowsExactly<ArgumentException>(() => Create(26, DeviceFunction.PWM11));
    }

    [TestMethod]
    public void CreatingAnotherHighSpeedChannelAfterAStartIsHarmless()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Create(25, DeviceFunction.PWM1).Start();
        PwmChannel second = Create(26, DeviceFunction.PWM3, 20_000, 0.5);
        Settle(board);
        Assert.AreEqual(0.0, board.Pwm.DutyAt(26));
        second.Start();
        Settle(board);
        Assert.AreEqual(0.5, board.Pwm.DutyAt(26));
    }

    [TestMethod]
    public void ADisposedChannelKeepsItsWaveform()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1, 20_000, 0.5);
        motor.Start();
        Settle(board);
        motor.Dispose();
        Settle(board);
        Assert.AreEqual(0.5, board.Pwm.DutyAt(25));
    }

    [TestMethod]
    public void ABuzzersPauseMutesTheMotor()
    {
        using Board board = Firmware.PowerTypicalBoard();
        PwmChannel motor = Create(25, DeviceFunction.PWM1);
        var buzzer = new Buzzer(Create(26, DeviceFunction.PWM5, 4_000, 0.5));
        motor.Start();
        buzzer.PlayTone(2_000, 50);
        motor.DutyCycle = 1;
        Settle(board);
        Assert.AreEqual(2_000, board.Pwm.FrequencyAt(26));
        Assert.AreEqual(0.0, board.Pwm.DutyAt(26));
        Assert.AreEqual(0.0, board.Pwm.DutyAt(25));
    }

    [TestMethod]
    public void ABuzzerOnAPinWithoutAFunctionFailsWhenItPlays()
    {
        using Board board = Firmware.PowerTypicalBoard();
        var buzzer = new Buzzer(26);
        Assert.ThrowsExactly<NullReferenceException>(() => buzzer.StartPlaying(1_000));
    }
}
