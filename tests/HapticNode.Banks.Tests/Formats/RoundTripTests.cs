using System.Globalization;
using System.Text;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

/// <summary>What a format can hold comes back as it was.</summary>
[TestClass]
public sealed class RoundTripTests
{
    private const int Trials = 200;

    [TestMethod]
    [DataRow("haptic", "a.haptic")]
    [DataRow("ahap", "a.ahap")]
    public void ClicksKeepTimeLevelAndSharpness(string format, string file)
    {
        var random = new Random(16);
        for (int trial = 0; trial < Trials; trial++)
        {
            List<Transient> clicks = [];
            for (double at = 0; at < 200; at += 45 + random.Next(60))
            {
                clicks.Add(new Transient(at, random.Next(1, 1001) / 1000.0, random.NextDouble()));
            }

            var lane = new FormLane(Core.Base.LaneKind.Motor, "lra", [], clicks) { TellsClicks = true };
            string[] lines = Cues.Lines(new HapticForm("a", [lane], clicks[^1].Milliseconds + 30));
            HapticForm again = FormatData.ReadText(file, FormatData.Write(format, Cues.Form(lines)))[0];
            IReadOnlyList<Transient> back = again.Lanes[0].Transients;
            Assert.HasCount(clicks.Count, back, string.Join('\n', lines));
            for (int i = 0; i < clicks.Count; i++)
            {
                Assert.AreEqual(clicks[i].Milliseconds, back[i].Milliseconds, 0.051, lines[1]);
                Assert.AreEqual(clicks[i].Level, back[i].Level, 0.0006, lines[1]);
                Assert.AreEqual(clicks[i].Sharpness, back[i].Sharpness, 0.0025, lines[1]);
            }

            // Once on the grid of cues, nothing moves any more; a pattern does not hold the silence at its end.
            Assert.AreEqual(Sounding(lines), Sounding(Cues.Lines(again)));
        }
    }

    [TestMethod]
    [DataRow("haptic", "a.haptic")]
    [DataRow("ahap", "a.ahap")]
    public void VibrationsWithClicksComeBackIdentical(string format, string file)
    {
        var random = new Random(17);
        for (int trial = 0; trial < Trials; trial++)
        {
            string[] lines = Cues.Lines(Clip(random));
            string first = FormatData.Write(format, Cues.Form(lines));
            string[] again = Cues.Lines(FormatData.ReadText(file, first)[0]);
            AssertSameCue(lines, again, first);
        }
    }

    [TestMethod]
    public void TunesComeBackIdentical()
    {
        var random = new Random(18);
        string[] notes = ["c", "d#", "e", "g", "a", "b", "p"];
        for (int trial = 0; trial < Trials; trial++)
        {
            int beat = new[] { 500, 565, 635, 800, 900 }[random.Next(5)];
            string tune = $"x:d=4,o=6,b={beat}:" + string.Join(',', Enumerable.Range(0, random.Next(1, 6)).Select(_ => $"{new[] { 16, 32 }[random.Next(2)]}{notes[random.Next(notes.Length)]}{random.Next(4, 8)}"));
            string[] lines = Cues.Lines(FormatData.ReadText("x.rtttl", tune)[0]);
            if (lines.Length > 1 && lines[1].Contains('@', StringComparison.Ordinal))
            {
                string again = FormatData.Write("rtttl", Cues.Form(lines));
                CollectionAssert.AreEqual(lines, Cues.Lines(FormatData.ReadText("x.rtttl", again)[0]), $"{tune}\n{again}");
            }
        }
    }

    private static string Sounding(string[] lines)
    {
        string[] words = [.. lines.Skip(1).SelectMany(line => line.Split(' ').Skip(1)).Where(word => word != "+")];
        return string.Join(' ', words.Length > 0 && words[^1].EndsWith(":0", StringComparison.Ordinal) ? words[..^1] : words);
    }

    // Points on a coarse grid, so that none lies within the tolerance of a line between two others, and clicks on some of them.
    private static HapticForm Clip(Random random)
    {
        List<FormPoint> points = [];
        List<Transient> clicks = [];
        double at = 0;
        double level = random.Next(0, 10) / 10.0;
        for (int i = 0; i < 5; i++)
        {
            points.Add(new FormPoint(at, level));
            if (random.Next(3) == 0)
            {
                clicks.Add(new Transient(at, Math.Max(level, random.Next(3, 11) / 10.0), random.Next(0, 11) / 10.0));
            }

            at += 50 + random.Next(5);
            level = random.Next(0, 10) / 10.0;
        }

        points.Add(new FormPoint(at, 0));
        var lane = new FormLane(Core.Base.LaneKind.Motor, "lra", points, clicks) { TellsClicks = true };
        return new HapticForm("a", [lane], at);
    }

    // The course under a click is told by what is around it: it may be off by the grid.
    private static void AssertSameCue(string[] wanted, string[] found, string text)
    {
        HapticForm before = Cues.Form(wanted);
        HapticForm behind = Cues.Form(found);
        string both = new StringBuilder().AppendJoin('\n', wanted).Append("\nand\n").AppendJoin('\n', found).Append('\n').Append(text).ToString();
        Assert.AreEqual(before.Lanes[0].Transients.Count, behind.Lanes[0].Transients.Count, both);
        for (int i = 0; i < before.Lanes[0].Transients.Count; i++)
        {
            Transient first = before.Lanes[0].Transients[i];
            Transient second = behind.Lanes[0].Transients[i];
            Assert.AreEqual(first.Milliseconds, second.Milliseconds, 0.051, both);
            Assert.AreEqual(first.Level, second.Level, 0.0021, both);
            Assert.AreEqual(first.Sharpness, second.Sharpness, 0.0042, both);
        }

        List<FormPoint> course = DriveCourse.Of(before.Lanes[0], TransientRule.Standard, brakes: true);
        List<FormPoint> other = DriveCourse.Of(behind.Lanes[0], TransientRule.Standard, brakes: true);
        for (double time = 0.25; time < before.Milliseconds; time += 0.5)
        {
            Assert.AreEqual(Course.LevelAt(course, time), Course.LevelAt(other, time), 0.0061, string.Create(CultureInfo.InvariantCulture, $"at {time}: {both}"));
        }
    }
}
