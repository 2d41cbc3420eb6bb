using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Measurements.Tests.Identification;

/// <summary>When a channel shows what the motor got, the delay of its driver and its gain are read.</summary>
[TestClass]
public sealed class DriverDelayTests
{
    private const double Volts = 2.5;
    private const int Motors = 12;

    [TestMethod]
    [DataRow(0)]
    [DataRow(0.0015)]
    [DataRow(0.008)]
    public void TheDelayOfAResonantMotorIsWithinItsInterval(double delay)
    {
        int held = 0;
        for (int i = 0; i < Motors; i++)
        {
            var random = new Random(40 + i);
            var motor = new SyntheticMotor(150 + (90 * random.NextDouble()), 6 + (12 * random.NextDouble()), 1);
            SyntheticMotor.Drive[] drives = [.. SyntheticMotor.Clicks(5, 0.5, motor.Hertz, waves: 2 + (i % 2), brakeWaves: i % 3 == 0 ? 1 : 0)];
            Measurement found = MotorIdentifier.Identify(With(new SyntheticSensor().Record(motor.Run(drives, 3), i), drives, delay));
            Estimate known = found.DelayMilliseconds!.Value;
            Assert.AreEqual(1000 * delay, known.Value, 0.5, $"{motor} {known}");
            held += known.Low <= 1000 * delay && known.High >= 1000 * delay ? 1 : 0;

            // Twice the full level, which is Volts here, would come to twice the steady peak.
            Assert.AreEqual(0.98 * 2 * motor.SteadyPeakG / Volts, found.GainPerVolt!.Value.Value, 0.07 * 2 / Volts, $"{motor}");
        }

        Assert.IsGreaterThanOrEqualTo(Motors * 9 / 10, held);
    }

    [TestMethod]
    public void TheDelayOfARotatingMassIsKnownToAFewMilliseconds()
    {
        SyntheticMotor.Drive[] drives = [.. Enumerable.Range(0, 4).Select(i => new SyntheticMotor.Drive(0.5 + i, 0.9 + i, 1, 0))];
        (double[] first, _, _) = new SyntheticRotor(170, 0.03, 0.3, 1.2).Run(drives, 4.5);
        Measurement found = MotorIdentifier.Identify(With(new SyntheticSensor { Direction = [0.1, 0, 1] }.Record(first, 3), drives, 0.005));
        Estimate delay = found.DelayMilliseconds!.Value;
        Assert.IsTrue(delay.Low < 5 && delay.High > 5, $"{delay}");
        Assert.IsLessThan(30, delay.High - delay.Low);
    }

    [TestMethod]
    public void WithoutSuchAChannelThereIsNoDelay()
    {
        var motor = new SyntheticMotor(175, 10, 1);
        Assert.IsNull(MotorIdentifier.Identify(new SyntheticSensor().Record(motor.Run(SyntheticMotor.Clicks(4, 0.5, 175, 2), 3), 1)).DelayMilliseconds);
    }

    // A driver that is late: its input shows the drive before its motor does.
    private static Recording With(Recording recording, SyntheticMotor.Drive[] drives, double delay)
    {
        double first = 1 / new SyntheticSensor().RateHertz;
        double[] volts = [.. recording.Seconds.Select(time => time + first + delay).Select(time => Array.Exists(drives, drive => time >= drive.Start && time < drive.End) ? Volts : 0)];
        return recording with { Channels = [.. recording.Channels, new RecordedChannel("drive_v", SampleUnit.Find("V"), volts)] };
    }
}
