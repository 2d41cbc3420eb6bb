using System.Globalization;
using System.Xml.Linq;
using HapticNode.Documents.Pictures;
using HapticNode.Simulation.Reports;

namespace HapticNode.Simulation.Tests.Reports;

[TestClass]
public sealed class TimelineSvgTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [TestMethod]
    public void ThePictureTellsWhatItIs()
    {
        XElement picture = Drawn(SampleRun.Busy());
        Assert.AreEqual("img", picture.Attribute("role")?.Value);
        Assert.AreEqual("demo (modelled)", picture.Element(s_svg + "title")?.Value);
        Assert.Contains("Presses: 5, detents: 30, faults: 1", picture.Element(s_svg + "desc")?.Value ?? "");
        string[] texts = Texts(picture);
        CollectionAssert.IsSubsetOf(new[] { "demo", "modelled", "ok", "dial", "lra", "confirm", "detent +1 ×24", "tick ×24", "1.76 kHz", "heat (lra)" }, texts);
        Assert.Contains("not touched: mode  ·  silent: erm", texts);
    }

    [TestMethod]
    public void EveryPressOfABusyRunHasItsLabel()
    {
        Assert.AreEqual(5, Texts(Drawn(SampleRun.Busy())).Count(text => text == "press"));
    }

    [TestMethod]
    public void NothingComesFromOutside()
    {
        XElement picture = Drawn(SampleRun.Busy());
        Assert.IsFalse(picture.DescendantsAndSelf().Attributes().Any(attribute => attribute.Name.LocalName is "href" or "src"));
        string style = picture.Element(s_svg + "style")?.Value ?? "";
        Assert.DoesNotContain("url(", style);
        Assert.DoesNotContain("@import", style);
        Assert.Contains("prefers-color-scheme:dark", style);
    }

    [TestMethod]
    public void EveryStyleThatIsUsedIsDefined()
    {
        XElement picture = Drawn(SampleRun.Busy());
        string style = picture.Element(s_svg + "style")?.Value ?? "";
        string[] used = [.. picture.Descendants().Attributes("class").SelectMany(attribute => attribute.Value.Split(' ')).Distinct()];
        string[] undefined = [.. used.Where(name => !style.Contains("." + name, StringComparison.Ordinal) && name is not "label" and not "mono")];
        Assert.IsEmpty(undefined, string.Join(", ", undefined));
    }

    [TestMethod]
    public void NoLabelRunsOverAnother()
    {
        foreach (RunResult run in new[] { SampleRun.Busy(), SampleRun.Silent() })
        {
            IReadOnlyList<TextBox> texts = TimelineSvg.Draw(run).Canvas.Texts.Texts;
            foreach ((int index, TextBox text) in texts.Index())
            {
                TextBox? other = texts.Skip(index + 1).FirstOrDefault(text.Overlaps);
                Assert.IsNull(other, $"'{text.Text}' and '{other?.Text}' overlap.");
            }
        }
    }

    [TestMethod]
    public void ACueHasTheColourOfWhatItTells()
    {
        RunResult run = SampleRun.Busy() with { Meanings = new Dictionary<string, CueMeaning> { ["confirm"] = CueMeaning.Success } };
        XElement picture = Drawn(run);

        string? ColourOf(string cue) => picture.Descendants(s_svg + "rect").First(bar => bar.Value.StartsWith(cue, StringComparison.Ordinal)).Attribute("class")?.Value;
        Assert.AreEqual("success", ColourOf("confirm"));
        Assert.AreEqual("other", ColourOf("tick"));
        Assert.Contains("outcome: done", Texts(picture));
    }

    [TestMethod]
    public void EveryTextStartsOnThePage()
    {
        XElement picture = Drawn(SampleRun.Busy());
        double height = Number(picture, "height");
        foreach (XElement text in picture.Descendants(s_svg + "text"))
        {
            Assert.IsInRange(0, 1400, Number(text, "x"));
            Assert.IsInRange(0, height, Number(text, "y"));
        }
    }

    [TestMethod]
    public void LongIdleTimeIsFoldedAndSaysHowLongItIs()
    {
        RunResult run = SampleRun.With(10_000_000, new TraceEntry(100_000_000, TraceKind.Edge, "ok", "0"), new TraceEntry(9_900_000_000, TraceKind.Edge, "ok", "1"));
        Assert.Contains("9.74 s", Texts(Drawn(run)));
    }

    [TestMethod]
    public void ShortIdleTimeIsDrawn()
    {
        RunResult run = SampleRun.With(600_000, new TraceEntry(100_000_000, TraceKind.Edge, "ok", "0"), new TraceEntry(390_000_000, TraceKind.Edge, "ok", "1"));
        Assert.IsEmpty(Drawn(run).Descendants().Attributes("class").Where(attribute => attribute.Value == "fold"));
    }

    [TestMethod]
    public void ARunInWhichNothingHappensCanBeDrawn()
    {
        Assert.Contains("silent: lra, erm, tone, red, green, blue", Texts(Drawn(SampleRun.Silent())).Single(text => text.StartsWith("not touched", StringComparison.Ordinal)));
        Drawn(SampleRun.Silent() with { DurationMicroseconds = 0 });
    }

    [TestMethod]
    public void MarkupInNamesStaysText()
    {
        RunResult run = SampleRun.With(1000, new TraceEntry(500_000, TraceKind.Host, "serial", "a<b> & \"c\" \u0003")) with { Scenario = "<demo>" };
        string[] texts = Texts(Drawn(run));
        Assert.Contains("<demo>", texts);
        Assert.Contains("› a<b> & \"c\" \uFFFD", texts);
    }

    private static XElement Drawn(RunResult run)
    {
        using StringWriter writer = new();
        TimelineSvg.Write(run, writer);
        return XElement.Parse(writer.ToString());
    }

    private static string[] Texts(XElement picture)
    {
        return [.. picture.Descendants(s_svg + "text").Select(text => text.Value)];
    }

    private static double Number(XElement element, string attribute)
    {
        return double.Parse(element.Attribute(attribute)?.Value ?? "", CultureInfo.InvariantCulture);
    }
}
