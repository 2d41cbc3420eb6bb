using HapticNode.Feel.Modelling;
using HapticNode.Feel.Tests.Support;

namespace HapticNode.Feel.Tests.Modelling;

[TestClass]
public sealed class CueModelTests
{
    [TestMethod]
    public void EverySenseGetsItsShare()
    {
        CueResult cue = Cues.Result("it.lra 8.5:100 6:-100", "it.tone 20:30@4000", "it.red 50:80");
        Assert.IsInRange(10, 20, cue.Motors.Single().Metrics.WidthMilliseconds);
        Assert.AreEqual(4000, cue.Sounds.Single().Metrics.LoudestHertz);
        Assert.IsGreaterThan(50, cue.Lights.Single().Metrics.LightnessChange);
        Assert.IsInRange(0, 2, cue.SkewMilliseconds!.Value);
    }

    [TestMethod]
    public void AShortToneIsLessLoudToTheEarThanALongOne()
    {
        double Loudness(string steps) => Cues.Result($"it.tone {steps}").Sounds.Single().Metrics.FastWeightedDecibels;

        // Of 125 ms an exponential average has 1 - 1/e: 2 dB less; of 5 ms 14 dB.
        double steady = Cues.Result("it.tone 125:30@4000").Sounds.Single().Metrics.PeakWeightedDecibels;
        Assert.AreEqual(steady - 1.99, Loudness("125:30@4000"), 0.01);
        Assert.AreEqual(steady - 14.06, Loudness("5:30@4000"), 0.01);
        Assert.IsGreaterThan(Loudness("5:30@4000"), Loudness("5:30@4000 5:0 5:30"), "Two tones add up.");
    }

    [TestMethod]
    public void AShortFlashIsLessBrightToTheEyeThanALongOne()
    {
        double Brightness(string steps) => Cues.Result($"it.red {steps}").Lights.Single().Metrics.FlashLightness;

        Assert.AreEqual(100, Brightness("150:100"), 1e-6);
        Assert.AreEqual(Brightness("100:50"), Brightness("25:100 50:0"), 0.2, "A quarter of the light is a quarter, whatever its shape.");
        Assert.IsLessThan(Brightness("100:50"), Brightness("20:50"));
        Assert.AreEqual(Brightness("20:100"), Brightness("200:0 20:100"), 1e-6);
    }

    [TestMethod]
    public void TheBandHoldsTheNominalUnitAndIsWiderWhereUnitsDiffer()
    {
        MotorResult motor = Cues.Result("it.lra 12:100 6:-100").Motors.Single();
        var band = MotionBand.Of(motor);
        for (int i = 0; i < motor.Motion.Envelope.Length; i++)
        {
            Assert.IsInRange(band.Lowest[i], band.Highest[i], motor.Motion.Envelope[i]);
        }

        Assert.IsGreaterThan(1.1, band.Highest[240] / motor.Motion.Envelope[240]);
    }
}
