using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

[TestClass]
public sealed class AndroidTests
{
    private const string Waveform = "<vibration-effect><waveform-effect><waveform-entry durationMs=\"12\" amplitude=\"255\"/><waveform-entry durationMs=\"50\" amplitude=\"0\"/></waveform-effect></vibration-effect>";

    [TestMethod]
    public void FilesThatAndroidTakesAreRead()
    {
        foreach (string file in Directory.GetFiles(FormatData.Shared("android-xml/valid"), "*.xml"))
        {
            Assert.HasCount(1, FormatData.Read(file), file);
        }
    }

    [TestMethod]
    public void FilesThatAndroidRefusesAreRefused()
    {
        foreach (string file in Directory.GetFiles(FormatData.Shared("android-xml/invalid"), "*.xml"))
        {
            FormatProblemException problem = Assert.ThrowsExactly<FormatProblemException>(() => FormatData.Read(file), file);
            Assert.IsGreaterThan(0, problem.Line, file);
        }
    }

    [TestMethod]
    [DataRow("<vibration/>", "UnexpectedTag")]
    [DataRow("<vibration-effect/>", "EmptyEffect")]
    [DataRow("<vibration-effect><predefined-effect name=\"thud\"/></vibration-effect>", "InvalidAttribute")]
    [DataRow("<vibration-effect><predefined-effect name=\"click\" fallback=\"true\"/></vibration-effect>", "UnexpectedAttribute")]
    [DataRow("<vibration-effect>x<predefined-effect name=\"click\"/></vibration-effect>", "UnexpectedText")]
    [DataRow("<vibration-effect><waveform-effect><waveform-entry durationMs=\"0\" amplitude=\"9\"/></waveform-effect></vibration-effect>", "ZeroDuration")]
    [DataRow("<vibration-effect><primitive-effect name=\"click\" scale=\"Infinity\"/></vibration-effect>", "InvalidAttribute")]
    [DataRow("<vibration-effect><vendor-effect>invalid</vendor-effect></vibration-effect>", "InvalidVendorEffect")]
    [DataRow("<!DOCTYPE a [<!ENTITY b \"c\">]><vibration-effect>&b;</vibration-effect>", "InvalidXml")]
    [DataRow("<vibration-effect>", "InvalidXml")]
    public void WhatIsWrongIsNamed(string text, string rule) => FormatData.AssertRefused("x.xml", text, rule);

    [TestMethod]
    public void OfSeveralEffectsTheFirstThatCanBePlayedCounts()
    {
        HapticForm form = FormatData.ReadText("x.xml", "<vibration-select><vibration-effect><vendor-effect>AAAA</vendor-effect></vibration-effect>" + Waveform + "</vibration-select>")[0];
        CollectionAssert.AreEqual(new[] { "cue x", "x.lra 12:100 50:0" }, Cues.Lines(form));
    }

    [TestMethod]
    [DataRow("x.lra 5:25 5.5:-18 289.5:0")]
    [DataRow("x.lra 60:0>80 60:80>0 100:0")]
    [DataRow("x.lra 60:0>80 60:80>0 10:0")]
    public void ALoopKeepsItsPeriod(string steps)
    {
        HapticForm loop = Cues.Form("cue x loop 5000", steps);
        HapticForm again = FormatData.ReadText("x.xml", FormatData.Write("android", loop))[0];
        Assert.IsTrue(again.Loops);
        Assert.AreEqual(loop.Milliseconds, again.Milliseconds, 0.6);
    }

    [TestMethod]
    public void WhatRepeatsFromItsStartIsALoop()
    {
        const string Repeating = "<vibration-effect><waveform-effect>{0}<repeating><waveform-entry durationMs=\"100\" amplitude=\"51\"/></repeating></waveform-effect></vibration-effect>";
        CollectionAssert.AreEqual(new[] { "cue x priority 1 loop 20000", "x.lra 100:20" }, Cues.Lines(FormatData.ReadText("x.xml", Repeating.Replace("{0}", "", StringComparison.Ordinal))[0]));

        // A cue that loops has no beginning of its own: with one it plays once, and that is told.
        HapticForm form = FormatData.ReadText("x.xml", Repeating.Replace("{0}", "<waveform-entry durationMs=\"50\" amplitude=\"255\"/>", StringComparison.Ordinal))[0];
        Assert.IsTrue(Cues.Build(form).Losses.Any(loss => loss.Field == "loop"));
    }

    [TestMethod]
    public void EntriesBecomeSteps() => CollectionAssert.AreEqual(new[] { "cue x", "x.lra 12:100 50:0" }, Cues.Lines(FormatData.ReadText("x.xml", Waveform)[0]));

    [TestMethod]
    public void AWaveformComesBackIdentical()
    {
        HapticForm cue = Cues.Form("cue a", "a.lra 12:100 50:0 30:50.2 7:0.4 10:0");
        string text = FormatData.Write("android", cue);
        HapticForm again = Cues.Form(Cues.Lines(FormatData.ReadText("a.xml", text[text.IndexOf("<vibration-effect>\n    <waveform", StringComparison.Ordinal)..].Replace("</vibration-select>", "", StringComparison.Ordinal))[0]));
        StringAssert.Contains(FormatData.Write("android", again), text[text.IndexOf("<waveform-effect>", StringComparison.Ordinal)..]);
    }

    [TestMethod]
    public void AnEndlessEffectLoops()
    {
        HapticForm effect = FormatData.ReadText("x.xml", Waveform.Replace("<waveform-entry", "<repeating><waveform-entry", StringComparison.Ordinal).Replace("/><repeating>", "/>", StringComparison.Ordinal).Replace("</waveform-effect>", "</repeating></waveform-effect>", StringComparison.Ordinal))[0];
        Assert.IsTrue(effect.Loops);
        StringAssert.Contains(FormatData.Write("android", Cues.Form("cue a loop 5000", "a.lra 12:100 50:0")), "<repeating>");
    }

    [TestMethod]
    public void WhatIsWrittenIsRead()
    {
        foreach (string[] lines in new[] { new[] { "cue a", "a.lra 12:85 6:-100 50:0 5:40 5.5:-30" }, ["cue a", "a.lra 50:0>80 50:80>0~out"], ["cue a", "a.tone 5:20@3000"] })
        {
            HapticForm cue = Cues.Form(lines);
            Assert.AreEqual(cue.Milliseconds, FormatData.ReadText("a.xml", FormatData.Write("android", cue))[0].Milliseconds, 8, lines[1]);
        }
    }
}
