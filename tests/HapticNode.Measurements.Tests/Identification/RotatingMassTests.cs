using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Measurements.Tests.Identification;

/// <summary>A rotating mass is told from a swinging one, and its speed, rise and starting voltage are read.</summary>
[TestClass]
public sealed class RotatingMassTests
{
    private const double VoltsOfFullLevel = 3;

    [TestMethod]
    public void SpeedAndRiseAreThoseOfTheRotor()
    {
        Measurement found = MotorIdentifier.Identify(Record([1, 1, 1], withDrive: false));
        Assert.IsTrue(found.IsRotating);
        Assert.AreEqual(150, found.SteadyHertz!.Value.Value, 0.5);

        // In closed form 119 ms for a time constant of 40 ms, without friction.
        Assert.AreEqual(119, found.RiseMilliseconds.Value, 7);
        Assert.AreEqual(1, found.Peak.Value, 0.05);
        Assert.IsNull(found.StartVolts);
    }

    [TestMethod]
    public void TheStartingVoltageLiesBetweenStandingAndTurning()
    {
        Measurement found = MotorIdentifier.Identify(Record([0.25, 0.35, 0.45, 0.7, 1], withDrive: true));
        Assert.AreEqual(0.4 * VoltsOfFullLevel, found.StartVolts!.Value.Value, 0.01);
        Assert.AreEqual(0.35 * VoltsOfFullLevel, found.StartVolts.Value.Low, 0.01);
        Assert.AreEqual(0.45 * VoltsOfFullLevel, found.StartVolts.Value.High, 0.01);
    }

    [TestMethod]
    public void ARotorThatHardlyTurnsDidStart()
    {
        // Just above its start it turns with a sixth of its speed: a fortieth of the force, at 26 Hz.
        Measurement found = MotorIdentifier.Identify(Record([0.2, 0.21, 0.7, 1], withDrive: true, start: 0.205));
        Assert.AreEqual(0.2 * VoltsOfFullLevel, found.StartVolts!.Value.Low, 0.01);
        Assert.AreEqual(0.21 * VoltsOfFullLevel, found.StartVolts.Value.High, 0.01);
    }

    private static Recording Record(double[] levels, bool withDrive, double start = 0.4)
    {
        SyntheticMotor.Drive[] drives = [.. levels.Select((level, i) => new SyntheticMotor.Drive(0.3 + (0.9 * i), 0.7 + (0.9 * i), level, 0))];
        (double[] first, _, double[] level) = new SyntheticRotor(150, 0.04, start, 1).Run(drives, 0.4 + (0.9 * levels.Length));
        Recording recording = new SyntheticSensor { Direction = [0.1, 0, 1] }.Record(first, 3);
        if (!withDrive)
        {
            return recording;
        }

        double[] volts = [.. recording.Seconds.Select(time => VoltsOfFullLevel * level[Math.Min(level.Length - 1, (int)(time / SyntheticMotor.StepSeconds))])];
        return recording with { Channels = [.. recording.Channels, new RecordedChannel("drive_v", SampleUnit.Find("V"), volts)] };
    }
}
