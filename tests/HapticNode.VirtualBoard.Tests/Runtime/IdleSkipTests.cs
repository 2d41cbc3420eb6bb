using System.Device.Gpio;
using System.Device.Pwm;
using System.IO.Ports;
using System.Text;
using nanoFramework.Hardware.Esp32;
using HapticNode.VirtualBoard.Tests.Pwm;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Runtime;

[TestClass]
public sealed class IdleSkipTests
{
    private const long Never = long.MaxValue;

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(2)]
    [DataRow(3)]
    public void ARunWithTheSkipIsIdenticalToOneWithout(int seed)
    {
        (List<string> full, long fullTurns) = Run(seed, skip: false);
        (List<string> skipped, long skippedTurns) = Run(seed, skip: true);
        CollectionAssert.AreEqual(full, skipped);
        Assert.IsGreaterThan(50, full.Count);
        Assert.IsLessThan(fullTurns / 5, skippedTurns, "most turns are skipped");
    }

    [TestMethod]
    public void ATurnThatWroteIsNeverSkipped()
    {
        using Board board = PowerTypicalBoard();
        GpioPin pin = new GpioController().OpenPin(4, PinMode.Output);
        board.IdleSkip = () => Never;
        board.PowerOffAt(20 * Millisecond);
        int turns = 0;
        RunUntilPowerOff(() =>
        {
            turns++;
            pin.Toggle();
            FirmwareThread.Sleep(0);
        });
        Assert.HasCount(turns + 1, board.Gpio.Changes);
    }

    /// <summary>
    /// A hot loop that polls a serial port, answers edges from the handler with a timed PWM drive, and blinks on its own every
    /// 70 ms; everything that can be seen from outside, and all counters, go to the log.
    /// </summary>
    private static (List<string> Log, long Turns) Run(int seed, bool skip)
    {
        using Board board = PowerTypicalBoard();
        var random = new Random(seed);
        var log = new List<string>();
        long turns = 0;
        long due = 0;
        long blink = 70 * Millisecond;
        PwmChannel motor = PwmTestBoard.Create(25, DeviceFunction.PWM1, 175);
        motor.Start();
        SerialPort serial = Serial.SerialTestBoard.Open();
        byte[] buffer = new byte[16];
        GpioPin light = new GpioController().OpenPin(5, PinMode.Output);
        GpioPin button = new GpioController().OpenPin(4, PinMode.InputPullUp);
        button.ValueChanged += (_, e) =>
        {
            long now = (long)HighResTimer.GetCurrent() * Microsecond;
            log.Add($"edge {e.ChangeType} {now}");
            if (due == 0)
            {
                motor.DutyCycle = 0.5;
                due = now + (12 * Millisecond);
            }
        };

        long time = 5 * Millisecond;
        for (int i = 0; i < 40; i++)
        {
            time += random.NextInt64(1, 40 * Millisecond);
            board.Schedule(time, 4, i % 2);
            board.ScheduleSerial(time + random.NextInt64(10 * Millisecond), Encoding.ASCII.GetBytes("hi " + i));
        }

        board.PowerOffAt(time + (100 * Millisecond));
        board.IdleSkip = skip ? () => due == 0 ? blink : Math.Min(due, blink) : null;
        long operations = Meter.Operations;
        RunUntilPowerOff(() =>
        {
            turns++;
            Meter.Charge(2_000, 20, 2);
            long now = (long)HighResTimer.GetCurrent() * Microsecond;
            if (due != 0 && now >= due)
            {
                motor.DutyCycle = 0;
                due = 0;
            }

            if (now >= blink)
            {
                light.Toggle();
                blink += 70 * Millisecond;
            }

            int count = Math.Min(serial.BytesToRead, buffer.Length);
            if (count > 0)
            {
                serial.Read(buffer, 0, count);
                log.Add($"read {Encoding.ASCII.GetString(buffer, 0, count)} {now}");
            }

            FirmwareThread.Sleep(0);
        });

        log.AddRange(board.Pwm.Changes.Select(change => change.ToString()));
        log.AddRange(board.Gpio.Changes.Select(change => change.ToString()));
        log.Add($"end {board.Clock.NowNanoseconds} {Meter.Operations - operations} {board.EdgesDelivered}");
        return (log, turns);
    }
}
