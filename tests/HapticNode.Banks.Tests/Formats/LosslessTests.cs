using System.Globalization;
using HapticNode.Banks.Tests.Formats.Support;

namespace HapticNode.Banks.Tests.Formats;

/// <summary>What lies within a format altogether comes back identical: random effects of its own kind, through a cue and back.</summary>
[TestClass]
public sealed class LosslessTests
{
    private const int Trials = 100;

    // A drive that is shorter and alone is a click, of which every format has a way of its own.
    private const int LongerThanAClick = 37;

    [TestMethod]
    [DataRow("android", "x.xml", false)]
    [DataRow("android", "x.xml", true)]
    [DataRow("hla", "x.hla", false)]
    [DataRow("hla", "x.hla", true)]
    public void LevelsInWholeMilliseconds(string format, string file, bool loops) => EachComesBack(format, file, random =>
    {
        (int Milliseconds, int Level)[] entries = [.. Entries(random).Select((length, i) => (length, i % 2 == 1 ? 0 : random.Next(1, 256)))];
        if (format == "hla")
        {
            return $"{{\"Timings\":[{Join(entries.Select(entry => entry.Milliseconds))}],\"Amplitudes\":[{Join(entries.Select(entry => entry.Level))}],\"Repeat\":{(loops ? 0 : -1)}}}";
        }

        string body = string.Concat(entries.Select(entry => $"<waveform-entry durationMs=\"{entry.Milliseconds}\" amplitude=\"{entry.Level}\"/>"));
        return $"<vibration-effect><waveform-effect>{(loops ? $"<repeating>{body}</repeating>" : body)}</waveform-effect></vibration-effect>";
    });

    [TestMethod]
    public void OnAndOff() => EachComesBack("w3c", "x.json", random =>
    {
        IReadOnlyList<int> entries = Entries(random);
        return $"[{Join(entries.Count % 2 == 0 ? entries.SkipLast(1) : entries)}]";
    });

    [TestMethod]
    public void Rumble() => EachComesBack("gamepad", "x.json", random =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"type\":\"dual-rumble\",\"params\":{{\"duration\":{random.Next(LongerThanAClick, 300)},\"strongMagnitude\":{Level(random)},\"weakMagnitude\":{Level(random)}}}}}"));

    [TestMethod]
    public void Presets() => EachComesBack("web-haptics", "x.json", random =>
    {
        string[] pattern = [.. Enumerable.Range(0, random.Next(1, 4)).Select(i => string.Create(CultureInfo.InvariantCulture, $"{{\"delay\":{(i == 0 ? 0 : random.Next(20, 50))},\"duration\":{random.Next(LongerThanAClick, 60)},\"intensity\":{Level(random)}}}"))];
        return $"{{\"x\":{{\"pattern\":[{string.Join(',', pattern)}]}}}}";
    });

    [TestMethod]
    public void LightsInCurvesThatCuesHave() => EachComesBack("css", "x.css", random =>
    {
        string[] easings = ["linear", "cubic-bezier(.3333, 0, .6667, .3333)", "cubic-bezier(.3333, .6667, .6667, 1)"];
        return string.Create(CultureInfo.InvariantCulture, $"@keyframes x {{ 0% {{ opacity: {Level(random)}; animation-timing-function: {easings[random.Next(3)]} }} 50% {{ opacity: {Level(random)}; animation-timing-function: {easings[random.Next(3)]} }} 100% {{ opacity: {Level(random)} }} }} .x {{ animation: x {10 * random.Next(8, 30)}ms linear {(random.Next(2) == 0 ? "infinite" : "both")} }}");
    });

    [TestMethod]
    [DataRow("x.blue 100:10>90~inout 50:90>0~in 50:0>100~out")]
    [DataRow("x.blue 30:0>100~inout 30:100>0~inout 30:40")]
    public void LightsWithTheCurvesOfCuesComeBackFromCss(string steps)
    {
        string css = FormatData.Write("css", Cues.Form("cue x", steps));
        CollectionAssert.AreEqual(new[] { "cue x", steps }, Cues.Lines(FormatData.ReadText("x.css", css)[0]), css);
    }

    private static void EachComesBack(string format, string file, Func<Random, string> make)
    {
        var random = new Random(19);
        for (int trial = 0; trial < Trials; trial++)
        {
            string source = make(random);
            string[] lines = Cues.Lines(FormatData.ReadText(file, source)[0]);
            string written = FormatData.Write(format, Cues.Form(lines));
            CollectionAssert.AreEqual(lines, Cues.Lines(FormatData.ReadText(file, written)[0]), $"{source}\n{string.Join('\n', lines)}\n{written}");
        }
    }

    private static List<int> Entries(Random random) => [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(LongerThanAClick, 60))];

    private static double Level(Random random) => random.Next(1, 101) / 100.0;

    private static string Join(IEnumerable<int> numbers) => string.Join(',', numbers);
}
