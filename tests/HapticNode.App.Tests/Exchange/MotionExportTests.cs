using System.Buffers.Binary;
using HapticNode.App.Exchange;
using HapticNode.Banks.Formats;
using HapticNode.Feel.Modelling;

namespace HapticNode.App.Tests.Exchange;

/// <summary>What the motors are modelled to do with a cue, as a sound file.</summary>
[TestClass]
public sealed class MotionExportTests
{
    [TestMethod]
    public void TheMotionRingsOnBehindTheDriveAndTellsItsScale()
    {
        var request = new ExportRequest("click", "wav") { MotionOf = new FeelSetup(), Writing = WriteOptions.Default with { SampleRateHertz = 8000 } };
        ExportResult motion = Exporter.Export(request)[0];
        ExportResult drive = Exporter.Export(request with { MotionOf = null })[0];
        Assert.IsGreaterThan(2 * drive.Milliseconds, motion.Milliseconds);

        short[] samples = Samples(motion.Files[0].Bytes);
        Assert.HasCount((int)Math.Round(motion.Milliseconds * 8), samples);
        Assert.IsGreaterThan(short.MaxValue / 2.6, samples.Max(sample => Math.Abs((double)sample)));
        Assert.Contains("full scale is 5 g", motion.Losses[0].Value);
        Assert.Contains("modelled", motion.Losses[0].Why);
    }

    [TestMethod]
    [DataRow("click", "haptic", "only 'wav' holds a motion")]
    [DataRow("clack", "wav", "did you mean 'click'")]
    public void WhatHasNoMotionIsRefused(string source, string format, string message) => Assert.Contains(
        message, Assert.ThrowsExactly<ExchangeException>(() => Exporter.Export(new ExportRequest(source, format) { MotionOf = new FeelSetup() })).Message);

    private static short[] Samples(byte[] file)
    {
        Assert.AreEqual(1, BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(22)));
        return [.. Enumerable.Range(0, (file.Length - 44) / 2).Select(i => BinaryPrimitives.ReadInt16LittleEndian(file.AsSpan(44 + (2 * i))))];
    }
}
