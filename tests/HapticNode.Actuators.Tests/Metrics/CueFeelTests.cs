using HapticNode.Actuators.Driving;
using HapticNode.Actuators.Metrics;
using HapticNode.Actuators.Models;
using HapticNode.Actuators.Profiles;

namespace HapticNode.Actuators.Tests.Metrics;

[TestClass]
public sealed class CueFeelTests
{
    [TestMethod]
    public void SkewIsBetweenTheFirstLanesOfEachSense()
    {
        CueFeel feel = Feel(motors: [4, 9], sounds: [1.5], lights: [30, 12]);
        Assert.AreEqual(10.5, feel.SkewMilliseconds);
    }

    [TestMethod]
    public void LanesThatStaySilentDoNotCount()
    {
        Assert.AreEqual(2, Feel(motors: [null, 3], sounds: [5], lights: [null]).SkewMilliseconds);
    }

    [TestMethod]
    public void OneSenseAloneHasNoSkew()
    {
        Assert.IsNull(Feel(motors: [3, 9], sounds: [], lights: [null]).SkewMilliseconds);
        Assert.IsNull(Feel(motors: [], sounds: [], lights: []).SkewMilliseconds);
    }

    [TestMethod]
    public void ABeepIsAsLoudAsItsLoudestToneAndAsLongAsAllOfThem()
    {
        var model = new BuzzerModel(ActuatorProfile.Load<BuzzerProfile>(ActuatorProfile.DefaultBuzzer));
        SoundMetrics sound = SoundMetrics.Of(model.Run(DriveSignal.ForTone([new(2000, 300, 2000), new(7000, 0), new(9000, 300, 4000)], 12000)));
        Assert.AreEqual(2, sound.OnsetMilliseconds!.Value, 1e-9);
        Assert.AreEqual(8, sound.SoundingMilliseconds, 1e-9);
        Assert.AreEqual(4000, sound.LoudestHertz);
        Assert.AreEqual(sound.PeakDecibels + 1, sound.PeakWeightedDecibels, 0.1);
    }

    [TestMethod]
    public void AFlashIsAsBrightAsItsBrightestStep()
    {
        var model = new LightModel(ActuatorProfile.Load<LightProfile>(ActuatorProfile.DefaultLight));
        LightMetrics light = LightMetrics.Of(model.Run(DriveSignal.ForLight([new(1000, 500), new(3000, 800), new(4000, 0)], 9000)));
        Assert.AreEqual(1, light.OnsetMilliseconds!.Value, 1e-9);
        Assert.AreEqual(3, light.LitMilliseconds, 1e-9);
        Assert.AreEqual(LightModel.LightnessOf(0.64), light.LightnessChange, 1e-9);
        Assert.AreEqual(0.64 * 6, light.PeakMillicandela, 1e-9);
    }

    [TestMethod]
    public void SilenceAndDarknessHaveNoOnset()
    {
        Assert.IsNull(SoundMetrics.Of([]).OnsetMilliseconds);
        Assert.AreEqual(double.NegativeInfinity, SoundMetrics.Of([]).PeakDecibels);
        Assert.IsNull(LightMetrics.Of([]).OnsetMilliseconds);
    }

    private static CueFeel Feel(double?[] motors, double?[] sounds, double?[] lights)
    {
        return new CueFeel(
            Named(motors, onset => new FeelMetrics { OnsetMilliseconds = onset }),
            Named(sounds, onset => new SoundMetrics { OnsetMilliseconds = onset }),
            Named(lights, onset => new LightMetrics { OnsetMilliseconds = onset }));
    }

    private static Dictionary<string, TMetrics> Named<TMetrics>(double?[] onsets, Func<double?, TMetrics> metrics)
    {
        return onsets.Select((onset, index) => (onset, index)).ToDictionary(pair => $"lane{pair.index}", pair => metrics(pair.onset));
    }
}
