using System.Buffers.Binary;
using HapticNode.Actuators.Profiles;
using HapticNode.Banks.Formats.Wave;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering;
using HapticNode.Feel.Tests.Support;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Tests.Rendering;

[TestClass]
public sealed class FeelSoundTests
{
    [TestMethod]
    public void TheMotionIsHeardAtTheMotorsFrequency()
    {
        float[] samples = FeelSound.Render(Cues.Result("it.lra 200:50"));
        Assert.AreEqual(170, Hertz(samples.AsSpan(4800, 4800)), 5);
    }

    [TestMethod]
    public void ATonesPitchIsThatOfTheLane()
    {
        float[] samples = FeelSound.Render(Cues.Result("it.tone 200:30@4000"));
        Assert.AreEqual(4000, Hertz(samples.AsSpan(2400, 4800)), 20);
    }

    [TestMethod]
    public void AWeakerMotorIsQuieter()
    {
        CueTrace click = Cues.Trace("lra", "8.5:100 6:-100");
        float Peak(string motor) => FeelSound.Render(new CueModel(new FeelSetup([new MotorChoice(null, MotorSetup.Of(ActuatorProfile.Load<MotorProfile>(motor)))])).Run(click)).Max(Math.Abs);

        Assert.IsLessThan(0.7f * Peak("vlv101040a"), Peak("vg0840001d"));
    }

    [TestMethod]
    public void ItGoesOnUntilTheMotorIsAtRestAndNeverBeyondFullScale()
    {
        float[] samples = FeelSound.Render(Cues.Result("it.lra 20:100", "it.tone 20:60@4000"));
        Assert.IsGreaterThan(60 * FeelSound.SampleRateHertz / 1000, samples.Length);
        Assert.IsLessThanOrEqualTo(1, samples.Max(Math.Abs));
        Assert.IsLessThan(0.03f, Math.Abs(samples[^1]));
    }

    [TestMethod]
    public void AFileIsOneChannelOfSixteenBits()
    {
        byte[] file = WaveFile.Encode([[0, 1, -1, 0.5f]], FeelSound.SampleRateHertz);
        Assert.HasCount(44 + 8, file);
        CollectionAssert.AreEqual("RIFF"u8.ToArray(), file[..4]);
        CollectionAssert.AreEqual("WAVEfmt "u8.ToArray(), file[8..16]);
        Assert.AreEqual(file.Length - 8, BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(4)));
        Assert.AreEqual((1, 1), (BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(20)), BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(22))));
        Assert.AreEqual(48000, BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(24)));
        Assert.AreEqual(8, BinaryPrimitives.ReadInt32LittleEndian(file.AsSpan(40)));
        short[] samples = [.. Enumerable.Range(0, 4).Select(index => BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(44 + (2 * index))))];
        CollectionAssert.AreEqual(new short[] { 0, 32767, -32767, 16384 }, samples);
    }

    private static double Hertz(ReadOnlySpan<float> samples)
    {
        int rises = 0;
        for (int i = 1; i < samples.Length; i++)
        {
            rises += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
        }

        return rises * (double)FeelSound.SampleRateHertz / samples.Length;
    }
}
