using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Measurements.Comparison;

/// <summary>Draws a recorded motion over the modelled one.</summary>
public static class ComparisonPicture
{
    private const int Width = 800;
    private const int Height = 320;
    private const int Margin = 40;
    private const double Middle = 186;
    private const double Reach = 110;
    private const double TitleHeight = 15;
    private const int Points = 1200;
    private const double LongestSeconds = 0.6;

    // Also told apart without colours: what is modelled is dashed.
    private const string Rules =
        """
        .axis{stroke:$zero}
        .measured{stroke:$motion;stroke-width:1.4}
        .modelled{stroke:$drive;stroke-width:1.2;stroke-dasharray:5 3}
        .measured-word{fill:$motion;font-weight:600}
        .modelled-word{fill:$drive;font-weight:600}

        """;

    /// <summary>Draws.</summary>
    /// <param name="comparison">Both.</param>
    /// <param name="inPage">Whether the page around has the style sheet; without it the picture carries its own.</param>
    /// <returns>An SVG picture.</returns>
    public static string Draw(CueComparison comparison, bool inPage = false)
    {
        double rate = comparison.Modelled.Motion.SampleRateHertz;
        double seconds = Math.Clamp(comparison.Modelled.Motion.Acceleration.Length / rate, 0.02, LongestSeconds);
        double[] modelled = new double[Points];
        double[] measured = new double[Points];
        for (int i = 0; i < Points; i++)
        {
            double time = seconds * i / (Points - 1);
            int index = (int)(time * rate);
            modelled[i] = index < comparison.Modelled.Motion.Acceleration.Length ? comparison.Modelled.Motion.Acceleration[index] : 0;
            measured[i] = comparison.Shown.Wave.At(time - comparison.ShiftSeconds);
        }

        // A sensor that looks the other way shows the motion upside down.
        double together = modelled.Zip(measured, (a, b) => a * b).Sum();
        double scale = comparison.Measured.IsInG ? 1 : modelled.Max(Math.Abs) / Math.Max(1e-12, measured.Max(Math.Abs));
        scale = together < 0 ? -scale : scale;
        double peak = Math.Max(modelled.Max(Math.Abs), measured.Max(value => Math.Abs(value * scale)));

        var svg = new SvgCanvas();
        svg.Line(Margin, Middle, Width - Margin, Middle, "axis");
        svg.Path(Curve(measured.Select(value => value * scale), peak), "measured");
        svg.Path(Curve(modelled, peak), "modelled");
        svg.Text(Margin, 22, comparison.Cue, "title", TitleHeight);
        svg.Text(Margin, 40, "measured", "measured-word");
        svg.Text(Margin + 72, 40, "modelled, dashed", "modelled-word");
        string top = string.Create(CultureInfo.InvariantCulture, $"{peak:0.00} {(comparison.Measured.IsInG ? "g at the top" : "g at the top, measured scaled to it")}");
        svg.TextBefore(Width - Margin, 40, top, "soft");
        svg.Text(Margin, Height - 12, "0 ms", "soft");
        svg.TextBefore(Width - Margin, Height - 12, string.Create(CultureInfo.InvariantCulture, $"{1000 * seconds:0} ms"), "soft");
        return new SvgDocument($"{comparison.Cue}: modelled and measured", Width, Height) { Sheet = inPage ? null : SvgStyle.Sheet(Rules), Corner = 8 }.Write(svg);
    }

    private static IEnumerable<(double X, double Y)> Curve(IEnumerable<double> values, double peak) => values.Select((value, i) =>
        (Margin + ((Width - (2.0 * Margin)) * i / (Points - 1)), Middle - (value / Math.Max(peak, 1e-12) * Reach)));
}
