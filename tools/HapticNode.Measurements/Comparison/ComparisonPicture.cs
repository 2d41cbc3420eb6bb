using System.Globalization;
using System.Text;

namespace HapticNode.Measurements.Comparison;

/// <summary>Draws a recorded motion over the modelled one.</summary>
public static class ComparisonPicture
{
    private const int Width = 800;
    private const int Height = 320;
    private const int Margin = 40;
    private const int Points = 1200;
    private const double LongestSeconds = 0.6;

    /// <summary>Draws.</summary>
    /// <param name="comparison">Both.</param>
    /// <returns>An SVG picture.</returns>
    public static string Draw(CueComparison comparison)
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

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{comparison.Cue}: modelled and measured</title>\n<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Margin}\" y1=\"{Height / 2}\" x2=\"{Width - Margin}\" y2=\"{Height / 2}\" stroke=\"#b0b0b0\"/>\n");
        Line(measured.Select(value => value * scale), "#b3261e", "");
        Line(modelled, "#1f4e9e", " stroke-dasharray=\"4 3\"");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"20\" fill=\"#b3261e\">measured</text>\n<text x=\"{Margin + 80}\" y=\"20\" fill=\"#1f4e9e\">modelled</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{Height - 10}\" fill=\"#333333\">0 ms</text>\n<text x=\"{Width - Margin}\" y=\"{Height - 10}\" fill=\"#333333\" text-anchor=\"end\">{1000 * seconds:0} ms</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width - Margin}\" y=\"20\" fill=\"#333333\" text-anchor=\"end\">{peak:0.00} {(comparison.Measured.IsInG ? "g" : "g, measured scaled to it")}</text>\n</svg>\n");
        return svg.ToString();

        void Line(IEnumerable<double> values, string colour, string dashes)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.2\"{dashes} points=\"");
            int i = 0;
            foreach (double value in values)
            {
                double x = Margin + ((Width - (2.0 * Margin)) * i++ / (Points - 1));
                double y = (Height / 2.0) - (value / Math.Max(peak, 1e-12) * ((Height / 2.0) - Margin));
                svg.Append(CultureInfo.InvariantCulture, $"{x:0.0},{y:0.0} ");
            }

            svg.Append("\"/>\n");
        }
    }
}
