using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

[TestClass]
public sealed class OtherFormatTests
{
    [TestMethod]
    public void HjifFilesHaveTheVerdictOfTheReference()
    {
        foreach (string[] verdict in File.ReadAllLines(FormatData.PathOf("hjif/mpeg-parser-verdicts.txt")).Select(line => line.Split(' ', '\t')))
        {
            string path = FormatData.PathOf("hjif/" + verdict[1]);
            if (!File.Exists(path))
            {
                continue;
            }

            if (verdict[0] == "accept")
            {
                FormatData.Read(path);
            }
            else
            {
                Assert.ThrowsExactly<FormatProblemException>(() => FormatData.Read(path), verdict[1]);
            }
        }
    }

    [TestMethod]
    public void AllEffectsOfTheDrvHaveANumberANameAndACue()
    {
        IReadOnlyList<HapticForm> forms = FormatData.ReadText("all.drv", string.Join('\n', Enumerable.Range(1, 123)));
        Assert.HasCount(123, forms);
        Assert.AreEqual("x.lra 12:60 6:-60", Cues.Lines(FormatData.ReadText("x.drv", "Strong Click - 60%")[0])[1]);
        Assert.AreEqual("x.lra 12:100 6:-100 100:0 5:80 5.5:-80", Cues.Lines(FormatData.ReadText("x.drv", "1 0x8A 25 0 7")[0])[1]);
        foreach (HapticForm form in forms)
        {
            ImportedCue cue = Cues.Build(form);
            Assert.IsInRange(1, 300, cue.Milliseconds, form.Name);
            Assert.IsTrue(form.Losses.Any(loss => loss.Why.Contains("synthesised", StringComparison.Ordinal)), form.Name);
        }
    }

    [TestMethod]
    [DataRow("124", "id")]
    [DataRow("Strong Clik", "name")]
    [DataRow("1 2 3 4 5 6 7 8 9", "slots")]
    public void WhatIsNoEffectOfTheDrvIsRefused(string text, string rule) => FormatData.AssertRefused("x.drv", text, rule);

    [TestMethod]
    [DataRow("[50,100,150]", "x.lra 50:100 100:0 150:100")]
    [DataRow("200", "x.lra 200:100")]
    [DataRow("[100,0,100]", "x.lra 200:100")]
    [DataRow("[0,100,50]", "x.lra 100:0 50:100")]
    public void ArraysAreOnAndOffInTurn(string text, string steps) => Assert.AreEqual(steps, Cues.Lines(FormatData.ReadText("x.json", text)[0])[1]);

    [TestMethod]
    [DataRow("[-1]")]
    [DataRow("[\"a\"]")]
    [DataRow("[1.5e+20]")]
    public void WhatIsNoArrayOfTimesIsRefused(string text) => FormatData.AssertRefused("x.json", text);

    [TestMethod]
    [DataRow("{\"type\":\"dual-rumble\",\"params\":{\"duration\":100,\"strongMagnitude\":1.5}}")]
    [DataRow("{\"type\":\"vibration\",\"strongMagnitude\":1}")]
    [DataRow("{\"type\":\"dual-rumble\",\"params\":{\"duration\":999999}}")]
    [DataRow("{\"type\":\"dual-rumble\",\"params\":{\"startDelay\":4000,\"duration\":1001,\"weakMagnitude\":1}}")]
    public void EffectsOfGamePadsKeepTheirRange(string text) => FormatData.AssertRefused("x.json", text, "TypeError");

    [TestMethod]
    public void ParametersOfAGamePadAloneAreARumble() => CollectionAssert.AreEqual(
        new[] { "cue x", "x.lra 200:50" }, Cues.Lines(FormatData.ReadText("x.json", "{\"duration\":200,\"weakMagnitude\":0.5}")[0]));

    [TestMethod]
    public void GamePadsDriveTwoMotors() => CollectionAssert.AreEqual(
        new[] { "cue x", "x.lra 200:50", "x.erm 200:100" },
        Cues.Lines(FormatData.ReadText("x.json", "{\"type\":\"dual-rumble\",\"params\":{\"duration\":200,\"strongMagnitude\":1.0,\"weakMagnitude\":0.5}}")[0]));

    [TestMethod]
    [DataRow("{\"Timings\":[10,20],\"Amplitudes\":[255]}", "LengthMismatch")]
    [DataRow("{\"version\":3}", "UnsupportedVersion")]
    [DataRow("{\"Timings\":[10],\"Amplitudes\":[300]}", "OutOfRange")]
    public void BrokenTracksAreRefused(string text, string rule) => FormatData.AssertRefused("x.hla", text, rule);

    [TestMethod]
    public void TracksComeBack()
    {
        HapticForm cue = Cues.Form("cue a", "a.lra 12:100 50:0 30:50.2");
        HapticForm again = FormatData.ReadText("a.hla", FormatData.Write("hla", cue))[0];
        CollectionAssert.AreEqual(new[] { "cue x", "x.lra 12:100 50:0 30:50.2" }, Cues.Lines(again));
    }

    [TestMethod]
    public void SecondsOfAPresetAreSeen()
    {
        HapticForm pattern = FormatData.ReadText("x.json", "{\"discretePattern\":[{\"time\":0,\"amplitude\":1,\"frequency\":1},{\"time\":0.149,\"amplitude\":0.5,\"frequency\":1}]}")[0];
        Assert.AreEqual("x.lra 12.1:100 6:-100 130.9:0 12.1:50 6:-50", Cues.Lines(pattern)[1]);
        FormatData.AssertRefused("x.json", "{\"line\":[],\"bar\":[]}", "UnsupportedVersion");
    }

    [TestMethod]
    public void LottieTakesTheOpacityThatMoves()
    {
        HapticForm form = FormatData.ReadText("x.json", """
            {"fr":100,"ip":10,"op":40,"w":1,"h":1,"layers":[{"ty":4,"nm":"a","ip":0,"op":99,"ks":{"o":{"k":[
            {"t":10,"s":[0],"e":[100]},{"t":20,"s":[100],"h":1},{"t":30,"s":[50]},{"t":40}]}}}]}
            """)[0];
        CollectionAssert.AreEqual(new[] { "cue x", "x.blue 100:0>100 100:100 100:50" }, Cues.Lines(form));
    }

    [TestMethod]
    public void SoundKeepsBrakesAndFrequencies()
    {
        HapticForm cue = Cues.Form("cue a", "a.lra 12:100 6:-100", "a.tone 5:20@3000");
        byte[] wave = FormatRegistry.Find("wav")!.Write(cue, WriteOptions.Default).Files[0].Bytes;
        Assert.HasCount(44 + (4 * 864), wave);

        // 12 ms are 2.04 cycles of 170 Hz: a sine that goes on upwards is turned by the brake.
        short Sample(int frame) => System.Buffers.Binary.BinaryPrimitives.ReadInt16LittleEndian(wave.AsSpan(44 + (4 * frame)));
        Assert.IsGreaterThan(0, Sample(48));
        Assert.IsLessThan(0, Sample(576 + 20));
    }

    [TestMethod]
    [DataRow("RIFX\0\0\0\0WAVE", "NotRiff")]
    [DataRow("RIFF\0\0\0\0AVI ", "NotWave")]
    [DataRow("RIFF\0\0\0\0WAVEdata\0\0\0\0", "NoFormat")]
    [DataRow("RIFF", "NotRiff")]
    public void SoundOfAnotherKindIsRefused(string text, string rule) => FormatData.AssertRefused("x.wav", text, rule);

    [TestMethod]
    public void ArraysInCHoldEverything()
    {
        string text = FormatData.Write("c", Cues.Form("cue a-b", "a-b.lra 12:85 6:-100", "a-b.blue 90:70>0~out"));
        StringAssert.Contains(text, "haptic_step a_b_lra[] = {\n    { 120, 850, 850, 0, 0, 0 },\n    { 60, -1000, -1000, 0, 0, 0 },\n};");
        StringAssert.Contains(text, "{ 900, 700, 0, 0, 0, 2 }");
    }

    [TestMethod]
    public void AnActuatorProfileSaysHowLongClicksLast()
    {
        byte[] text = "{ continuous: { gain: 0.8, emphasis_ducking: 0.5, }, // a\n emphasis: { gain: 1.0, frequency_min: { duration_ms: 40, shape: 'sine' }, frequency_max: { duration_ms: 4 } } }"u8.ToArray();
        TransientRule rule = HapticNode.Banks.Formats.Acf.ActuatorProfileFile.Read(new SourceFile("a.acf", text));
        Assert.AreEqual((40, 4, 0.8), (rule.SoftMilliseconds, rule.SharpMilliseconds, rule.VibrationGain));
    }

    [TestMethod]
    public void AnArchiveIsUnpackedWithinBounds()
    {
        const string Track = "{\"Timings\":[12],\"Amplitudes\":[255]}";
        HapticForm form = ReadBytes("a.hac", Zip(("lvl1/main.hla", "{\"Timings\":[9],\"Amplitudes\":[255]}"), ("lvl2/main.hla", Track)))[0];
        Assert.AreEqual("x.lra 12:100", Cues.Lines(form)[1]);
        Assert.AreEqual("NoTrack", Assert.ThrowsExactly<FormatProblemException>(() => ReadBytes("a.hac", Zip(("a.txt", Track)))).Rule);
        Assert.AreEqual("TooLarge", Assert.ThrowsExactly<FormatProblemException>(() => ReadBytes("a.hac", Zip(("main.hla", new string(' ', FormatLimits.TextBytes + 1))))).Rule);
        byte[] damaged = Zip(("main.hla", Track));
        Assert.AreEqual("InvalidZip", Assert.ThrowsExactly<FormatProblemException>(() => ReadBytes("a.hac", damaged[..^9])).Rule);
        Assert.HasCount(1, ReadBytes("a.pulsar", Zip(("manifest.json", "{}"), ("haptics/a.haptics.json", "{\"discretePattern\":[{\"time\":20,\"amplitude\":1,\"frequency\":1}]}"))));
    }

    private static IReadOnlyList<HapticForm> ReadBytes(string name, byte[] bytes)
    {
        var file = new SourceFile(name, bytes);
        return FormatRegistry.Recognise(file)!.Read(file, ReadOptions.Default);
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }
}
