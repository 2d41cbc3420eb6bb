using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Tests.Models;

[TestClass]
public sealed class BuzzerModelTests
{
    private const double ReferenceVolts = 3;

    private static readonly BuzzerProfile s_profile = ActuatorProfile.Load<BuzzerProfile>(ActuatorProfile.DefaultBuzzer);

    [TestMethod]
    public void TheReferenceSquareWaveOnResonanceHasTheLevelOfTheProfile()
    {
        Assert.AreEqual(s_profile.LevelDecibels, Fundamental(1000, 4000), 1e-9);
        Assert.AreEqual(s_profile.LevelDecibels, Tone(1000, 4000).Decibels, 0.01);
    }

    [TestMethod]
    public void TwiceTheVoltageIsSixDecibelsMore()
    {
        Assert.AreEqual(Tone(1000, 4000).Decibels + 6.02, Tone(1000, 4000, 2 * ReferenceVolts).Decibels, 0.01);
    }

    [TestMethod]
    public void AToneOf440HertzIs34DecibelsBelowTheResonance()
    {
        Assert.AreEqual(-34, Fundamental(1000, 440) - Fundamental(1000, 4000), 0.5);
    }

    [TestMethod]
    public void FarBelowResonanceTheHarmonicsAreLouderThanTheTone()
    {
        SoundStep tone = Tone(1000, 800);
        Assert.IsGreaterThan(tone.Pascals[0], tone.Pascals[4]);
        Assert.IsGreaterThan(Fundamental(1000, 800) + 10, tone.Decibels);
    }

    [TestMethod]
    public void ASquareWaveHasNoEvenHarmonicsAndANarrowPulseHas()
    {
        Assert.AreEqual(0, Tone(1000, 800).Pascals[1], 1e-12);
        Assert.IsGreaterThan(1e-6, Tone(300, 800).Pascals[1]);
    }

    [TestMethod]
    [DataRow(500, -3.01)]
    [DataRow(200, -10.20)]
    public void VolumeGoesWithTheSineOfTheDuty(int permille, double decibels)
    {
        Assert.AreEqual(decibels, Fundamental(permille, 4000) - Fundamental(1000, 4000), 0.01);
    }

    [TestMethod]
    [DataRow(1000, 0.0)]
    [DataRow(100, -19.1)]
    [DataRow(4000, 1.0)]
    [DataRow(10000, -2.5)]
    public void TheEarWeighsAsTheStandardSays(int hertz, double decibels)
    {
        SoundStep pure = new(0, 1, hertz, [0.1, 0, 0, 0, 0]);
        Assert.AreEqual(decibels, pure.WeightedDecibels - pure.Decibels, 0.05);
    }

    [TestMethod]
    public void SilenceHasNoLevel()
    {
        IReadOnlyList<SoundStep> steps = new BuzzerModel(s_profile).Run(DriveSignal.ForTone([new(0, 0, 4000), new(5000, 200, 4000)], 9000));
        Assert.HasCount(2, steps);
        Assert.AreEqual(double.NegativeInfinity, steps[0].Decibels);
        Assert.AreEqual(0.005, steps[1].StartSeconds, 1e-12);
        Assert.AreEqual(0.009, steps[1].EndSeconds, 1e-12);
    }

    private static double Fundamental(int permille, int hertz) => Loudness.Decibels(Math.Pow(Tone(permille, hertz).Pascals[0], 2));

    private static SoundStep Tone(int permille, int hertz, double volts = ReferenceVolts)
    {
        return new BuzzerModel(s_profile, volts).Run(DriveSignal.ForTone([new(0, permille, hertz)], 10000)).Single();
    }
}
