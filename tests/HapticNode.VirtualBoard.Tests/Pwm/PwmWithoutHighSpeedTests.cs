using System.Device.Pwm;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Pwm.PwmTestBoard;

namespace HapticNode.VirtualBoard.Tests.Pwm;

[TestClass]
public sealed class PwmWithoutHighSpeedTests
{
    [TestMethod]
    [DataRow(20_000, 11)]
    [DataRow(4_000, 13)]
    [DataRow(175, 13)]
    public void TheResolutionIsThirteenBitsAtMost(int frequency, int bits)
    {
        using Board board = Firmware.PowerS3Board();
        Create(4, DeviceFunction.PWM1, frequency, 0.3337).Start();
        Settle(board);
        double counts = Math.Pow(2, bits);
        Assert.AreEqual(Math.Floor(counts * 3337 / 10_000) / counts, board.Pwm.DutyAt(4));
    }

    [TestMethod]
    public void EightChannelsOnFourTimersWorkByThemselves()
    {
        using Board board = Firmware.PowerS3Board();
        for (int i = 0; i < 8; i++)
        {
            Create(4 + i, DeviceFunction.PWM1 + (i << 8), 1_000 * ((i / 2) + 1), 0.1 * i).Start();
        }

        Settle(board);
        for (int i = 0; i < 8; i++)
        {
            Assert.AreEqual(1_000 * ((i / 2) + 1), board.Pwm.FrequencyAt(4 + i));
            Assert.AreEqual(0.1 * i, board.Pwm.DutyAt(4 + i), 0.001);
        }
    }

    [TestMethod]
    public void CreatingAnyChannelAfterAStartIsHarmless()
    {
        using Board board = Firmware.PowerS3Board();
        Create(4, DeviceFunction.PWM1).Start();
        PwmChannel second = Create(5, DeviceFunction.PWM8, 20_000, 0.5);
        Settle(board);
        Assert.AreEqual(0.0, board.Pwm.DutyAt(5));
        second.Start();
        Settle(board);
        Assert.AreEqual(0.5, board.Pwm.DutyAt(5));
    }

    [TestMethod]
    public void Pwm9IsAcceptedAndTakesTheChannelOfPwm1()
    {
        using Board board = Firmware.PowerS3Board();
        PwmChannel first = Create(4, DeviceFunction.PWM1, 20_000, 0.25);
        PwmChannel ninth = Create(5, DeviceFunction.PWM9, 20_000, 0.75);
        first.Start();
        Settle(board);
        Assert.AreEqual(0.25, board.Pwm.DutyAt(4), 0.001);
        ninth.Start();
        Settle(board);
        Assert.AreEqual(0.75, board.Pwm.DutyAt(4), 0.001, "both pins now show the one channel");
        Assert.AreEqual(0.75, board.Pwm.DutyAt(5), 0.001);
        first.DutyCycle = 0.5;
        Settle(board);
        Assert.AreEqual(0.5, board.Pwm.DutyAt(5), 0.001);
    }

    [TestMethod]
    public void TheFrequencyOfPwm9ReachesItsOwnPin()
    {
        using Board board = Firmware.PowerS3Board();
        PwmChannel ninth = Create(5, DeviceFunction.PWM9, 20_000, 0.5);
        ninth.Start();
        ninth.Frequency = 15_000;
        Settle(board);
        Assert.AreEqual(15_000, board.Pwm.FrequencyAt(5));
    }
}
