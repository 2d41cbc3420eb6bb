using System.Globalization;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

[TestClass]
public sealed class CssTests
{
    private const string NewerThanTheBrowser = "linear(0)";

    [TestMethod]
    public void EasingsAreValidOrNotAsInABrowser()
    {
        foreach (string[] vector in File.ReadAllLines(FormatData.PathOf("css/easing-vectors.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            if (vector[0] == "v" || vector[1] == NewerThanTheBrowser)
            {
                Assert.HasCount(1, FormatData.ReadText("x.css", vector[1]), vector[1]);
            }
            else
            {
                FormatData.AssertRefused("x.css", vector[1]);
            }
        }
    }

    [TestMethod]
    public void EasingsAreFollowedWithinTwoPercentInThirteenSteps()
    {
        foreach (string[] golden in File.ReadAllLines(FormatData.PathOf("css/golden-easing-chromium156.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')))
        {
            ImportedCue cue = Cues.Build(FormatData.ReadText("x.css", golden[1])[0]);
            HapticForm form = CueReader.Read(cue.Bank, 0);
            double[] progress = [.. golden[2].Split(' ').Select(value => Math.Clamp(double.Parse(value, CultureInfo.InvariantCulture), 0, 1))];
            bool jumps = golden[1].StartsWith("steps", StringComparison.Ordinal);
            for (int i = 0; i < progress.Length - 1; i++)
            {
                // Where it jumps, a tenth of a millisecond decides.
                double time = i * 300.0 / (progress.Length - 1);
                double level = Course.LevelAt(form.Lanes[0].Points, time);
                bool isNear = Math.Abs(level - progress[i]) <= 0.0205
                    || (jumps && new[] { time - 0.3, time + 0.3 }.Any(near => Math.Abs(Course.LevelAt(form.Lanes[0].Points, near) - progress[i]) <= 0.0205));
                Assert.IsTrue(isNear, $"{golden[0]} {golden[1]} at {time}: {level} and not {progress[i]}");
            }

            int steps = Core.Cues.Bank.PoolSize - cue.Bank.Steps.Free;
            Assert.IsLessThanOrEqualTo(13, steps, golden[1]);
        }
    }

    [TestMethod]
    [DataRow("p { a[:]; b(: 1); animation: x 200ms }")]
    [DataRow("p { /* a: b */ animation: x 200ms }")]
    public void AColonInBracketsOrInACommentEndsNoName(string rule) =>
        Assert.AreEqual(200, FormatData.ReadText("x.css", rule + " @keyframes x { 50% { opacity: 1 } }")[0].Milliseconds, 0.01);

    [TestMethod]
    public void KeyframesFollowTheRulesOfTheCascade()
    {
        HapticForm blink = FormatData.ReadText("x.css", """
            .a { animation: blink 200ms linear infinite }
            @keyframes blink { 50% { opacity: .5; animation-timing-function: step-end } from { opacity: 0 } 50% { color: red } wrong { opacity: 1 } to { opacity: 1 } }
            """)[0];
        CollectionAssert.AreEqual(new[] { "cue x priority 1 loop 20000", "x.blue 100:0>50 100:50" }, Cues.Lines(blink));
        Assert.IsTrue(blink.Loops);
        CollectionAssert.Contains(blink.Losses.Select(loss => loss.Value).ToArray(), "color");
    }

    [TestMethod]
    public void MissingEndsAreTheElementsOwn()
    {
        HapticForm fade = FormatData.ReadText("x.css", "@keyframes fade { from { opacity: 0 } } .a { animation: fade .1s linear }")[0];
        CollectionAssert.AreEqual(new[] { "cue x", "x.blue 100:0>100" }, Cues.Lines(fade));
    }

    [TestMethod]
    [DataRow(".x { animation-name: a; animation-duration: 200ms; animation-timing-function: linear }", "cue x", "x.blue 200:0>100")]
    [DataRow(":root { --d: 1s } .x { animation-name: a; animation-duration: calc(var(--d) * 0.2); animation-timing-function: linear }", "cue x", "x.blue 200:0>100")]
    [DataRow(".all { animation-duration: 200ms; animation-timing-function: linear } .x { animation-name: a }", "cue x", "x.blue 200:0>100")]
    [DataRow(".x { animation: a var(--late) linear } :root { --late: 200ms }", "cue x", "x.blue 200:0>100")]
    [DataRow(".x { animation: a 100ms linear reverse }", "cue x", "x.blue 100:100>0")]
    [DataRow(".x { animation: a 100ms linear 2 alternate }", "cue x", "x.blue 100:0>100 100:100>0")]
    [DataRow(".x { animation: a 100ms linear infinite alternate }", "cue x priority 1 loop 20000", "x.blue 100:0>100 100:100>0")]
    [DataRow(".x { animation: a 100ms linear 2 }", "cue x", "x.blue 100:0>100 100:0>100")]
    [DataRow(".x { animation: b 1s, a 100ms linear; animation-duration: 1s, 200ms; animation-name: b, a }", "cue x", "x.blue 200:0>100")]
    public void AnimationsArePlayedAsTheirRulesSay(string rules, string head, string steps) =>
        CollectionAssert.AreEqual(new[] { head, steps }, Cues.Lines(FormatData.ReadText("x.css", "@keyframes a { from { opacity: 0 } to { opacity: 1 } } " + rules)[0]));

    [TestMethod]
    public void ADelayIsLostAndTold()
    {
        HapticForm form = FormatData.ReadText("x.css", "@keyframes a { from { opacity: 0 } to { opacity: 1 } } .x { animation: a 100ms linear 50ms }")[0];
        CollectionAssert.Contains(form.Losses.Select(loss => $"{loss.Field} {loss.Value}").ToArray(), "delay 50 ms");
    }

    [TestMethod]
    [DataRow("@keyframes a { 0% { opacity: 0 }", "syntax")]
    [DataRow("@keyframes { 0% { opacity: 0 } }", "keyframes")]
    [DataRow("p { color: red }", "keyframes")]
    [DataRow("/* a", "syntax")]
    [DataRow("", "keyword")]
    [DataRow("p { --e: cubic-bezier(2,0,0,1) }", "cubic-bezier")]
    public void BrokenSheetsAreRefused(string text, string rule) => FormatData.AssertRefused("x.css", text, rule);

    [TestMethod]
    [DataRow("cue a", "a.blue 100:0>50 50:50 50:50>0")]
    [DataRow("cue a", "a.blue 100:0>50~in 50:20 50:20>0~out 40:0>80~inout")]
    [DataRow("cue a", "a.blue 20:0 100:90>10~decay 30:100")]
    public void LightsComeBack(string head, string lines)
    {
        string css = FormatData.Write("css", Cues.Form(head, lines));
        HapticForm again = FormatData.ReadText("a.css", css)[0];
        HapticForm wanted = Cues.Form(head, lines);
        for (double time = 0.5; time < wanted.Milliseconds; time++)
        {
            Assert.AreEqual(Course.LevelAt(wanted.Lanes[0].Points, time), Course.LevelAt(again.Lanes[0].Points, time), 0.011, $"{lines} at {time}\n{css}");
        }
    }
}
