using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Latency;

namespace HapticNode.Measurements.Tests.Latency;

/// <summary>Presses and drives on two lines, with everything that a real capture has.</summary>
[TestClass]
public sealed class LatencyTests
{
    private const long Millisecond = 1_000_000;
    private const double LatencyMicroseconds = 430;

    [TestMethod]
    [DataRow(0, 0.0, DisplayName = "active high, no carrier at rest")]
    [DataRow(1, 0.0, DisplayName = "active low, no carrier at rest")]
    [DataRow(1, 0.5, DisplayName = "active low, half duty at rest")]
    [DataRow(0, 1.0, DisplayName = "active high, steady high at rest")]
    public void EveryPressHasItsLatency(int rest, double neutral)
    {
        LatencyMeasurement found = LatencyMeasurement.Of(Contact(rest, [100, 400, 700], bounce: true), Drive(neutral, [.. new[] { 100.0, 400, 700 }.Select(Answer)], 1000));
        Assert.AreEqual(3, found.Presses);
        Assert.AreEqual(0, found.Missed);

        // A duty is known from the period in which it changes.
        Assert.AreEqual(LatencyMicroseconds, found.Quantile(0.5)!.Value, 50);
        Assert.AreEqual(neutral, found.NeutralDuty, 0.01);
    }

    [TestMethod]
    public void APressWithoutADriveIsMissedAndADriveWithoutAPressIsNobodys()
    {
        LatencyMeasurement found = LatencyMeasurement.Of(Contact(1, [100, 400, 700], bounce: true), Drive(0.5, [Answer(100), 250, Answer(700), 900], 1000));
        Assert.AreEqual(3, found.Presses);
        Assert.AreEqual(1, found.Missed);
        Assert.AreEqual(2, found.Unasked);
        Assert.HasCount(2, found.Microseconds);
    }

    [TestMethod]
    public void APressWhileTheMotorStillMovesIsNeitherMissedNorCounted()
    {
        LatencyMeasurement found = LatencyMeasurement.Of(Contact(1, [100, 400], bounce: false), Drive(0.5, [Answer(100), 395], 1000));
        Assert.AreEqual(2, found.Presses);
        Assert.AreEqual(0, found.Missed);
        Assert.AreEqual(1, found.Overlapped);
        Assert.HasCount(1, found.Microseconds);
    }

    [TestMethod]
    public void ADisturbanceIsNoPress()
    {
        LevelTrace spike = LevelTrace.Of([(0, 1), (50 * Millisecond, 0), ((50 * Millisecond) + 20_000, 1), (100 * Millisecond, 0), (180 * Millisecond, 1)], 1000 * Millisecond);
        Assert.AreEqual(1, LatencyMeasurement.Of(spike, Drive(0, [Answer(100)], 1000)).Presses);
    }

    [TestMethod]
    public void ASpikeShortlyBeforeAPressIsNotItsBeginning()
    {
        LevelTrace press = LevelTrace.Of([(0, 1), (95 * Millisecond, 0), ((95 * Millisecond) + 20_000, 1), (100 * Millisecond, 0), (180 * Millisecond, 1)], 1000 * Millisecond);
        Assert.AreEqual(LatencyMicroseconds, LatencyMeasurement.Of(press, Drive(0, [Answer(100)], 1000)).Quantile(0.5)!.Value, 50);
    }

    [TestMethod]
    public void AWeakDriveIsOneAndASpikeOnItsLineIsNone()
    {
        // 56 % instead of 50 for 12 ms, and a period in which the line stays high.
        List<(long, int)> changes = [];
        for (long time = 0; time < 600 * Millisecond; time += 50_000)
        {
            long high = time >= 100_430_000 && time < 112_430_000 ? 28_000 : time == 90 * Millisecond ? 44_000 : 25_000;
            changes.Add((time, 1));
            changes.Add((time + high, 0));
        }

        LatencyMeasurement found = LatencyMeasurement.Of(Contact(1, [100, 400], bounce: true), LevelTrace.Of(changes, 600 * Millisecond));
        Assert.AreEqual(1, found.Missed);
        Assert.AreEqual(0, found.Unasked);
        Assert.AreEqual(LatencyMicroseconds, found.Quantile(0.5)!.Value, 50);
    }

    [TestMethod]
    public void TheBounceOfAReleaseIsNoPress() =>
        Assert.AreEqual(2, LatencyMeasurement.Of(Contact(0, [100, 400], bounce: true), Drive(0, [], 1000)).Missed);

    [TestMethod]
    public void ALineWithoutPressesIsRefused()
    {
        RefusedException refused = Assert.ThrowsExactly<RefusedException>(() => LatencyMeasurement.Of(LevelTrace.Of([(0, 1)], 1000), Drive(0, [], 100)));
        Assert.AreEqual(Refusal.NoPresses, refused.Reason);
    }

    [TestMethod]
    public void CarriersThatAreSampledCoarselyAreStillTold()
    {
        // 1 MHz: a period of 50 us has 50 samples.
        LevelTrace drive = Drive(0.5, [Answer(100), Answer(400)], 1000, gridNanoseconds: 1000, jitter: true);
        LatencyMeasurement found = LatencyMeasurement.Of(Contact(1, [100, 400], bounce: true), drive);
        Assert.AreEqual(0, found.Missed);
        Assert.AreEqual(0, found.Unasked);
    }

    private static double Answer(double press) => press + (LatencyMicroseconds / 1000);

    private static LevelTrace Contact(int rest, double[] presses, bool bounce)
    {
        List<(long, int)> changes = [(0, rest)];
        foreach (double press in presses)
        {
            foreach (double edge in new[] { press, press + 80 })
            {
                long at = (long)(edge * Millisecond);
                int level = edge == press ? 1 - rest : rest;
                changes.Add((at, level));
                for (int i = 1; bounce && i <= 3; i++)
                {
                    changes.Add((at + (i * 300_000), 1 - level));
                    changes.Add((at + (i * 300_000) + 90_000, level));
                }
            }
        }

        return LevelTrace.Of(changes, 1000 * Millisecond);
    }

    // Each drive is 12 ms at 85 % and 6 ms of brake, as far as the neutral allows one.
    private static LevelTrace Drive(double neutral, double[] drives, double endMilliseconds, long gridNanoseconds = 1, bool jitter = false)
    {
        const double Period = 50e-3;
        var random = new Random(5);
        List<(long, int)> changes = [];
        for (double time = 0; time < endMilliseconds; time += Period)
        {
            double duty = neutral;
            foreach (double drive in drives)
            {
                duty = time >= drive && time < drive + 12 ? (neutral == 0.5 ? 0.92 : neutral == 0 ? 0.85 : 0.15)
                    : time >= drive + 12 && time < drive + 18 && neutral == 0.5 ? 0.05 : duty;
            }

            double shift = jitter ? random.NextDouble() * gridNanoseconds / Millisecond : 0;
            changes.Add((Grid(time + shift), duty > 0 ? 1 : 0));
            if (duty is > 0 and < 1)
            {
                changes.Add((Grid(time + shift + (duty * Period)), 0));
            }
        }

        return LevelTrace.Of(changes.OrderBy(change => change.Item1), (long)(endMilliseconds * Millisecond));

        long Grid(double milliseconds) => (long)(milliseconds * Millisecond) / gridNanoseconds * gridNanoseconds;
    }
}
