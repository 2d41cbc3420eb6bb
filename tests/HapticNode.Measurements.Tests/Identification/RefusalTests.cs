using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Synthetic;

namespace HapticNode.Measurements.Tests.Identification;

/// <summary>Recordings that cannot carry the answer are refused with the figure that is missing.</summary>
[TestClass]
public sealed class RefusalTests
{
    private static readonly SyntheticMotor s_motor = new(187.3, 11.2, 1.2);

    [TestMethod]
    public void ASensorBeyondItsRangeIsClipped() =>
        AssertRefused(Refusal.Clipped, new SyntheticSensor { RangeG = 1.6 }.Record(Clicks(), 1), "1.6 g");

    [TestMethod]
    public void AnUnclippedCoarseSensorIsNot() =>
        Assert.IsNotNull(MotorIdentifier.Identify(new SyntheticSensor { CountG = 0.016 }.Record(Clicks(), 1)).Quality);

    [TestMethod]
    [DataRow(100, Refusal.RateTooLow)]
    [DataRow(400, Refusal.Aliased)]
    public void APhoneIsTooSlow(double rate, string reason) =>
        AssertRefused(reason, new SyntheticSensor { RateHertz = rate }.Record(Clicks(), 1), "700");

    [TestMethod]
    public void AMotionInTheNoiseIsTooNoisy() =>
        AssertRefused(Refusal.TooNoisy, new SyntheticSensor { NoiseG = 0.8 }.Record(Clicks(), 1), "times");

    [TestMethod]
    public void ADriveThatNeverEndsHasNoRingDown() =>
        AssertRefused(Refusal.NoRingDown, new SyntheticSensor().Record(s_motor.Run([new(0.2, 9, 1, 185)], 1.5), 1), "rests");

    [TestMethod]
    public void ARecordingThatEndsWithTheDriveHasNoRingDown() =>
        AssertRefused(Refusal.NoRingDown, new SyntheticSensor().Record(s_motor.Run([new(0.5, 9, 1, 185)], 0.75), 1), "0.1 s");

    [TestMethod]
    public void AFewSamplesOfAFastSensorHaveNoRingDown()
    {
        const int Count = 80;
        const double RateHertz = 336_000;
        double[] seconds = [.. Enumerable.Range(0, Count).Select(i => i / RateHertz)];
        double[] values = [.. seconds.Select(time => Math.Sin(2 * Math.PI * 185 * time))];

        AssertRefused(Refusal.NoRingDown, new Recording("short.wav", seconds, [new RecordedChannel("1", null, values)], IsEvenlySampled: true), "0.2 ms");
    }

    private static double[] Clicks() => s_motor.Run(SyntheticMotor.Clicks(4, 0.6, 186, waves: 2), 2.9);

    private static void AssertRefused(string reason, Recording recording, string figure)
    {
        RefusedException refused = Assert.ThrowsExactly<RefusedException>(() => MotorIdentifier.Identify(recording));
        Assert.AreEqual(reason, refused.Reason, refused.Message);
        Assert.Contains(figure, refused.Message);
    }
}
