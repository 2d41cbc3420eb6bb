using HapticNode.VirtualBoard;

namespace HapticNode.Scenarios.Tests.Boards;

/// <summary>A DRV2605L is set up and looked after over I2C while nothing plays; whatever is wrong with it, the panel's other lanes go on.</summary>
[TestClass]
public sealed class Drv2605Tests
{
    private const int Rated = 0x16;
    private const int Compensation = 0x18;
    private const int Mode = 0x01;
    private const int Coin = 18;
    private const int Settled = 1500;

    [TestMethod]
    public void ItIsSetUpAtStartForItsMotor()
    {
        using Bench bench = new Bench(Drv2605Fault.None).RunFor(50);
        Assert.AreEqual(75, bench.Chip[Rated], "1.8 V effective at 170 Hz.");
        Assert.AreEqual(3, bench.Chip[Mode], "PWM input.");
        Assert.IsTrue(bench.Panel.Board.I2c.Calls.All(call => call.Acknowledged), "The enable was high for long enough.");
    }

    [TestMethod]
    [DataRow(Drv2605Fault.Absent, "absent")]
    [DataRow(Drv2605Fault.Refuses, "refuses")]
    [DataRow(Drv2605Fault.Forgets, "forgets")]
    [DataRow(Drv2605Fault.OtherChip, "other-chip")]
    [DataRow(Drv2605Fault.OverCurrent, "over-current")]
    [DataRow(Drv2605Fault.Hot, "hot")]
    public void WhatIsWrongIsToldAndTheOtherLanesGoOn(Drv2605Fault fault, string word)
    {
        using Bench bench = new Bench(fault).Say(300, "id").Say(600, "play bump").RunFor(Settled);
        Assert.IsTrue(bench.Lines.Any(line => line.StartsWith($"! driver lra {word} ", StringComparison.Ordinal)), string.Join('\n', bench.Lines));
        Assert.IsTrue(bench.Lines.Any(line => line.Contains($" driver={word} ", StringComparison.Ordinal)), string.Join('\n', bench.Lines));
        Assert.IsTrue(bench.Panel.Waveform(Coin).Any(change => change.Duty > 0), "The motor on the transistor.");
    }

    [TestMethod]
    public void NothingIsSaidOverTheBusWhileAnythingPlays()
    {
        Bench bench = new(Drv2605Fault.None);
        for (int at = 200; at < 60_000; at += 700)
        {
            bench.Say(at, at % 3 == 0 ? "play click" : "play limit");
        }

        using (bench)
        {
            bench.Say(1000, "calibrate lra").RunFor(61_000);
            (long From, long To)[] driven = [.. bench.Driven()];
            Assert.IsGreaterThan(50, driven.Length);
            long[] calls = [.. bench.Panel.Board.I2c.Calls.Select(call => call.TimeNanoseconds)];
            Assert.IsGreaterThan(40, calls.Length, "It was looked after in between.");
            foreach ((long from, long to) in driven)
            {
                Assert.IsFalse(calls.Any(call => call >= from && call < to), $"A transfer while a lane is driven from {from} to {to} ns.");
            }
        }
    }

    [TestMethod]
    public void ACalibrationIsToldAndKept()
    {
        using Bench bench = new Bench(Drv2605Fault.None, period: 60).Say(200, "calibrate lra").RunFor(4000);
        Assert.IsTrue(bench.Lines.Any(line => line.StartsWith("! driver lra calibrated comp=13 bemf=111 gain=1 period=60 expected=60", StringComparison.Ordinal)), string.Join('\n', bench.Lines));
        Assert.AreEqual(3, bench.Chip[Mode], "The PWM input again.");

        // The next start gives the chip what was found, without asking it again.
        using Bench next = new Bench(Drv2605Fault.None, disk: bench.Panel.Board.Disk, after: bench).RunFor(100);
        Assert.AreEqual(0x0D, next.Chip[Compensation]);
    }

    [TestMethod]
    [DataRow(Drv2605Fault.FailsCalibration, "calibration-failed")]
    [DataRow(Drv2605Fault.ClaimsSuccess, "implausible")]
    [DataRow(Drv2605Fault.Hangs, "hangs")]
    public void ACalibrationThatComesToNothingIsTold(Drv2605Fault fault, string word)
    {
        using Bench bench = new Bench(fault).Say(200, "calibrate lra").RunFor(5000);
        Assert.IsTrue(bench.Lines.Any(line => line.StartsWith($"! driver lra {word} ", StringComparison.Ordinal)), string.Join('\n', bench.Lines));
        Assert.AreEqual(3, bench.Chip[Mode], "The PWM input again.");
    }

    [TestMethod]
    public void ACalibrationIsRefusedWhileSomethingPlays()
    {
        using Bench bench = new Bench(Drv2605Fault.None).Say(200, "play bump").Say(220, "calibrate lra").RunFor(Settled);
        Assert.IsTrue(bench.Lines.Any(line => line.StartsWith("err 47", StringComparison.Ordinal)), string.Join('\n', bench.Lines));
        Assert.IsFalse(bench.Panel.Board.I2c.Calls.Any(call => call.Written is [Mode, 7]), "No calibration began.");
    }

    [TestMethod]
    public void ALaneWithoutSuchADriverIsRefused()
    {
        using Bench bench = new Bench(Drv2605Fault.None).Say(200, "calibrate coin").RunFor(Settled);
        Assert.IsTrue(bench.Lines.Any(line => line.StartsWith("err 55", StringComparison.Ordinal)), string.Join('\n', bench.Lines));
    }

    [TestMethod]
    public void AChipThatWasWithoutPowerIsSetUpAgain()
    {
        using Bench bench = new(Drv2605Fault.None);
        bench.ResetChipAt(2000).RunFor(25_000);
        Assert.AreEqual(75, bench.Chip[Rated]);
        Assert.AreEqual(3, bench.Chip[Mode]);
    }

    /// <summary>panel-bench with its chip.</summary>
    private sealed class Bench : IDisposable
    {

        internal Bench(Drv2605Fault fault, byte period = 0, FlashDisk? disk = null, Bench? after = null)
        {
            after?.Panel.Dispose();
            Panel = new PoweredPanel("panel-bench", BoardProfile.Esp32DevKitC, disk);
            Chip = new Drv2605Chip(Panel.Board, gatePin: 23) { Fault = fault, ResonancePeriod = period };
            Panel.Board.I2c.Attach(Chip);
            Panel.BootOwn();
        }

        internal PoweredPanel Panel { get; }

        internal Drv2605Chip Chip { get; }

        internal string[] Lines => Panel.Lines;

        internal Bench Say(int milliseconds, string line)
        {
            Panel.Say(milliseconds, line);
            return this;
        }

        internal Bench ResetChipAt(int milliseconds)
        {
            bool isReset = false;
            Panel.Board.Pacing = () =>
            {
                if (!isReset && Panel.Board.Clock.NowNanoseconds > milliseconds * 1_000_000L + Panel.ReadyNanoseconds)
                {
                    isReset = true;
                    Chip.Reset();
                }
            };
            return this;
        }

        internal Bench RunFor(int milliseconds)
        {
            Panel.RunFor(milliseconds);
            return this;
        }

        /// <summary>The stretches in which a lane is driven.</summary>
        internal IEnumerable<(long From, long To)> Driven()
        {
            foreach (LaneMap lane in Panel.Lanes)
            {
                long from = -1;
                foreach (LaneLevel level in lane.Levels(Panel.Board))
                {
                    if (level.Level != 0 && from < 0)
                    {
                        from = level.TimeNanoseconds;
                    }
                    else if (level.Level == 0 && from >= 0)
                    {
                        yield return (from, level.TimeNanoseconds);
                        from = -1;
                    }
                }
            }
        }

        public void Dispose() => Panel.Dispose();
    }
}
