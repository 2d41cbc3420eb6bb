using HapticNode.Documents.Pictures;

namespace HapticNode.Documents.Tests.Pictures;

[TestClass]
public sealed class SvgStyleTests
{
    [TestMethod]
    public void LightColoursComeFirstAndDarkOnesInABlockOfTheirOwn()
    {
        string sheet = SvgStyle.Sheet(".axis,.edge{stroke:$axis;stroke-width:2}.wide{stroke-width:3}");

        Assert.Contains(".axis,.edge{stroke:#818b98;stroke-width:2}\n", sheet);
        string dark = sheet[sheet.IndexOf("@media (prefers-color-scheme:dark){", StringComparison.Ordinal)..];
        Assert.Contains(".axis,.edge{stroke:#6e7681}\n", dark);
        Assert.DoesNotContain("stroke-width", dark);
        Assert.DoesNotContain(".wide", dark);
    }

    [TestMethod]
    public void ASheetForAPageIsLimitedToItsPictures() =>
        Assert.Contains(".feel .axis,.feel text{stroke:#818b98}", SvgStyle.Sheet(".axis, text{stroke:$axis}", ".feel"));

    [TestMethod]
    public void ThereAreNoVariables() => Assert.DoesNotContain("var(", SvgStyle.Sheet(".axis{stroke:$axis}"));

    [TestMethod]
    public void AColourThatThePaletteLacksIsAnError() =>
        Assert.ThrowsExactly<ArgumentException>(() => SvgStyle.Sheet(".axis{stroke:$axes}"));

    [TestMethod]
    public void InkOnPaperAndLettersOnColoursCanBeRead()
    {
        // 4.5 is what WCAG 2.2 asks for letters of this size.
        foreach (string ink in new[] { "ink", "soft", "bad", "drive", "tone", "motion", "supply", "ground", "input", "output", "gate", "tuning" })
        {
            Assert.IsGreaterThanOrEqualTo(4.5, Contrast(Of(ink).Light, Of("paper").Light), ink);
            Assert.IsGreaterThanOrEqualTo(4.5, Contrast(Of(ink).Dark, Of("paper").Dark), ink);
        }

        foreach (string bar in new[] { "answer", "success", "failure", "waiting", "news", "other" })
        {
            Assert.IsGreaterThanOrEqualTo(4.5, Contrast(Of(bar).Light, Of("on-colour").Light), bar);
            Assert.IsGreaterThanOrEqualTo(4.5, Contrast(Of(bar).Dark, Of("on-colour").Dark), bar);
        }
    }

    private static PaletteColour Of(string name) => Palette.All.Single(colour => colour.Name == name);

    private static double Contrast(string first, string second)
    {
        double[] lights = [.. new[] { first, second }.Select(Luminance).OrderDescending()];
        return (lights[0] + 0.05) / (lights[1] + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] channels = [.. new[] { 1, 3, 5 }.Select(at => Linear(Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);
}
