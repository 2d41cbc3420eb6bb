using System.Diagnostics;
using HapticNode.Cli.Tests.Support;
using HapticNode.Documents.Pictures;

namespace HapticNode.Cli.Tests;

/// <summary>One picture of each kind, as a renderer outside a browser shows it: with paper, ink and its own colours, and not black.</summary>
[TestClass]
public sealed class PictureRenderingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [TestMethod]
    public void ATimelineHasPaperInkAndTheColoursOfWhatHappened()
    {
        Outcome.Of("run", _folder.Write("tap.scenario", "100 ok tap 80"), "--out", _folder.PathOf("run")).AssertSucceeded();

        AssertColours(Rendered("run/timeline.svg"), "ink", "drive", "brake", "answer");
    }

    [TestMethod]
    public void ACueHasPaperInkAndTheColoursOfItsLanes()
    {
        Outcome.Of("feel", "click", "--out", _folder.PathOf("feel")).AssertSucceeded();

        AssertColours(Rendered("feel/feel.svg"), "ink", "drive", "brake", "motion");
    }

    [TestMethod]
    [DataRow("schematic.svg", "ink", "supply", "ground", "input", "output")]
    [DataRow("blocks.svg", "ink", "input", "output", "gate")]
    [DataRow("wiring-panel-a.svg", "ink", "supply", "ground", "input", "output", "tuning")]
    public void ADrawingHasPaperInkAndTheColoursOfItsNets(string drawing, params string[] colours)
    {
        Outcome.Of("hardware", "draw", HardwareTests.PanelA, "--out", _folder.PathOf("draw")).AssertSucceeded();

        AssertColours(Rendered("draw/" + drawing), colours);
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertColours(Png picture, params string[] colours)
    {
        Dictionary<int, int> counts = [];
        for (int y = 0; y < picture.Height; y++)
        {
            for (int x = 0; x < picture.Width; x++)
            {
                counts[picture[x, y]] = counts.GetValueOrDefault(picture[x, y]) + 1;
            }
        }

        int all = picture.Width * picture.Height;
        Assert.IsGreaterThan(all / 2, counts[0xFFFFFF], "Paper is what there is most of.");
        Assert.IsLessThan(all / 100, counts.GetValueOrDefault(0x000000), "Nothing is black: ink is a dark grey.");
        foreach (string name in colours)
        {
            int colour = Convert.ToInt32(Palette.All.Single(candidate => candidate.Name == name).Light[1..], 16);
            Assert.IsTrue(counts.Keys.Any(other => IsNear(other, colour)), $"No pixel has the colour {name}.");
        }
    }

    // A thin line between two rows of pixels is a little paler than its colour.
    private static bool IsNear(int left, int right)
    {
        const int Tolerance = 64;
        return new[] { 16, 8, 0 }.All(shift => Math.Abs(((left >> shift) & 0xFF) - ((right >> shift) & 0xFF)) <= Tolerance);
    }

    private Png Rendered(string svg)
    {
        var call = new ProcessStartInfo("rsvg-convert", [_folder.PathOf(svg)]) { RedirectStandardOutput = true };
        using Process? process = Started(call);
        using var png = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(png);
        process.WaitForExit();
        Assert.AreEqual(0, process.ExitCode);
        return Png.Read(png.ToArray());
    }

    private static Process Started(ProcessStartInfo call)
    {
        try
        {
            return Process.Start(call)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Inconclusive("rsvg-convert is not installed (Debian: librsvg2-bin).");
            throw;
        }
    }
}
