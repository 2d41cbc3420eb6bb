using System.Device.Gpio;
using nanoFramework.Hardware.Esp32;
using static HapticNode.VirtualBoard.Tests.Firmware;

namespace HapticNode.VirtualBoard.Tests.Counting;

[TestClass]
public sealed class PolledCountTests
{
    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    public void APollingLoopSeesTheSameCountsAtTheSameTimesWithTheSkip(int seed)
    {
        (List<string> full, long fullTurns) = Run(seed, skip: false);
        (List<string> skipped, long skippedTurns) = Run(seed, skip: true);
        CollectionAssert.AreEqual(full, skipped);
        Assert.IsGreaterThan(20, full.Count);
        Assert.IsLessThan(fullTurns / 2, skippedTurns, "most turns are skipped");
    }

    /// <summary>A hot loop that reads a counter every 4 ms while A falls and rises now and then.</summary>
    private static (List<string> Log, long Turns) Run(int seed, bool skip)
    {
        using Board board = PowerS3Board();
        var random = new Random(seed);
        var log = new List<string>();
        var counter = new GpioPulseCounter(Encoder.PinA) { FilterPulses = 1000 };
        counter.Start();
        long time = 0;
        for (int i = 0; i < 60; i++)
        {
            time += random.NextInt64(1, 20 * Millisecond);
            board.Schedule(time, Encoder.PinA, i % 2);
        }

        long due = 0;
        long last = 0;
        long turns = 0;
        board.IdleSkip = skip ? () => due : null;
        board.PowerOffAt(time + (50 * Millisecond));
        RunUntilPowerOff(() =>
        {
            turns++;
            long now = (long)HighResTimer.GetCurrent() * Microsecond;
            if (now >= due)
            {
                due = now + (4 * Millisecond);
                GpioPulseCount read = counter.Read();
                if (read.Count != last)
                {
                    last = read.Count;
                    log.Add($"{last} {read.RelativeTime.Ticks}");
                }
            }

            FirmwareThread.Sleep(0);
        });
        log.Add($"end {board.Clock.NowNanoseconds}");
        return (log, turns);
    }
}
