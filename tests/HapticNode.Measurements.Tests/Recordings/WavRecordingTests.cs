using HapticNode.Measurements.Identification;
using HapticNode.Measurements.Recordings;
using HapticNode.Measurements.Synthetic;
using HapticNode.Testing;

namespace HapticNode.Measurements.Tests.Recordings;

/// <summary>A contact microphone on a sound card tells resonance and quality, and no g.</summary>
[TestClass]
public sealed class WavRecordingTests
{
    [TestMethod]
    public void ASoundFileIsMeasured()
    {
        (_, double[][] axes) = new SyntheticSensor { RateHertz = 44100, CountG = 0, Gravity = [0, 0, 0] }
            .Sample(new SyntheticMotor(205, 14, 1).Run(SyntheticMotor.Clicks(3, 0.5, 205, waves: 2), 2), 5);
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.wav", Wav(axes[2], 44100));
        Measurement found = MotorIdentifier.Identify(RecordingReader.Read(path));
        Assert.AreEqual(205, found.ResonanceHertz!.Value.Value, 0.3);
        Assert.AreEqual(14, found.Quality!.Value.Value, 0.3);
        Assert.AreEqual("unknown", found.Unit);
    }

    [TestMethod]
    public void ABrokenSoundFileIsRefused()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("a.wav", (byte[])[.. "RIFF"u8, 0xff, 0xff, 0xff, 0xff, .. "WAVEfmt "u8, 0xff, 0xff, 0xff, 0x7f, 1, 0]);
        Assert.ThrowsExactly<RecordingException>(() => RecordingReader.Read(path));
    }

    private static byte[] Wav(double[] samples, int rate)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write("RIFF"u8);
        writer.Write(36 + (2 * samples.Length));
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(rate);
        writer.Write(2 * rate);
        writer.Write((short)2);
        writer.Write((short)16);
        writer.Write("data"u8);
        writer.Write(2 * samples.Length);
        foreach (double sample in samples)
        {
            writer.Write((short)(Math.Clamp(sample / 2, -1, 1) * short.MaxValue));
        }

        return stream.ToArray();
    }
}
