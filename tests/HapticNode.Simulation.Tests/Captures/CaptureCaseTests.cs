using HapticNode.Captures;
using HapticNode.Core.Base;
using HapticNode.Simulation.Scenarios;
using HapticNode.Simulation.Tests.Scenarios;

namespace HapticNode.Simulation.Tests.Captures;

/// <summary>Files as other tools write them, each of a kind that was misread once.</summary>
[TestClass]
public sealed class CaptureCaseTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Captures", "cases");

    [TestMethod]
    [DataRow("one-bit-vector.vcd", "ok")]
    [DataRow("one-bit-range.vcd", "ok")]
    [DataRow("one-bit-range.vcd", "top.ok[0]")]
    [DataRow("bits-of-a-bus.vcd", "port[4]")]
    [DataRow("bits-of-a-bus.vcd", "port [4]")]
    [DataRow("bits-of-a-bus.vcd", "ok[0]")]
    [DataRow("pulseview-seconds.csv", "ok")]
    [DataRow("timescale-50us.vcd", "ok")]
    [DataRow("names-with-blank-and-dot.vcd", "Button OK")]
    [DataRow("names-with-blank-and-dot.vcd", "libsigrok.Button OK")]
    [DataRow("vectors-only.vcd", "PORTB[4]")]
    [DataRow("vectors-only.vcd", "logic.PORTB[4]")]
    public void APressOfEightyMillisecondsIsFoundByItsName(string file, string channel)
    {
        Recording recording = Read(file, channel);
        CollectionAssert.AreEqual(
            new[] { new LevelChange(0, 1), new LevelChange(10_000_000, 0), new LevelChange(90_000_000, 1) }, recording.Channels[0].Changes.ToArray());
    }

    [TestMethod]
    [DataRow("names-with-blank-and-dot.vcd", "dial.a", "dial.b")]
    [DataRow("saleae.csv", "Channel 0", "Channel 1")]
    [DataRow("pulseview-units.csv", "A", "B")]
    [DataRow("pulseview-names.csv", "A", "B")]
    [DataRow("sigrok-samples.csv", "0", "1")]
    public void ATurnOfAnEncoderIsOneDetent(string file, string a, string b)
    {
        Stimuli stimuli = Panel.CompileIn(Folder, $"100 dial replay {file} A=\"{a}\" B=\"{b}\"");
        Assert.AreEqual(1, Math.Abs(stimuli.Intended.Single().Direction));
        Assert.HasCount(4, stimuli.Pins);
    }

    [TestMethod]
    [DataRow("saleae.csv", 21, 101)]
    [DataRow("pulseview-units.csv", 21, 101)]
    [DataRow("pulseview-names.csv", 25, 105)]
    [DataRow("sigrok-samples.csv", 30, 50)]
    public void TheTimesOfATableCountFromItsFirstRow(string file, int pressMilliseconds, int releaseMilliseconds)
    {
        LevelChange[] changes = [.. Read(file, "button").Channels[0].Changes];
        CollectionAssert.AreEqual(
            new[] { new LevelChange(0, 1), new LevelChange(pressMilliseconds * 1_000_000L, 0), new LevelChange(releaseMilliseconds * 1_000_000L, 1) }, changes);
    }

    [TestMethod]
    public void ACaptureMayHoldManyPresses()
    {
        ControlEvent[] kinds = [.. Panel.CompileIn(Folder, "100 ok replay five-presses.sr A=ok").Intended.Select(input => input.Kind)];
        CollectionAssert.AreEqual(Enumerable.Repeat(new[] { ControlEvent.Press, ControlEvent.Release }, 5).SelectMany(kind => kind).ToArray(), kinds);
    }

    [TestMethod]
    [DataRow("A\\B")]
    [DataRow(" ok")]
    public void ASigrokNameIsFoundAsPulseViewShowsIt(string channel)
    {
        Assert.AreEqual(channel, Read("escaped-names.sr", channel).Channels.Single().Name);
    }

    [TestMethod]
    public void ABitOfAWideVariableIsAChannel()
    {
        Stimuli stimuli = Panel.CompileIn(Folder, "100 ok replay vectors-only.vcd A=PORTB[4]");
        CollectionAssert.AreEqual(new[] { ControlEvent.Press, ControlEvent.Release }, stimuli.Intended.Select(input => input.Kind).ToArray());
    }

    private static Recording Read(string file, string channel) => CaptureFile.Read(Path.Combine(Folder, file), [channel]);
}
