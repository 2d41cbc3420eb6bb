using System.Text;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Draws signals that change in steps. Changes that fall on one tenth of a pixel become one stroke over all their values.</summary>
internal static class StepPath
{
    /// <summary>The outline of a signal over a whole band.</summary>
    /// <param name="signal">The signal.</param>
    /// <param name="band">The time axis.</param>
    /// <param name="height">The vertical position of a value, in pixels.</param>
    public static string Line(Signal signal, Band band, Func<int, double> height)
    {
        StringBuilder path = new();
        foreach ((string x, List<double> heights) in Columns(signal, band, height))
        {
            string last = SvgCanvas.Coordinate(heights[^1]);
            if (path.Length == 0)
            {
                path.Append('M').Append(x).Append(' ').Append(last);
                continue;
            }

            path.Append('H').Append(x);
            if (heights.Count > 1)
            {
                path.Append('V').Append(SvgCanvas.Coordinate(heights.Min())).Append('V').Append(SvgCanvas.Coordinate(heights.Max()));
            }

            path.Append('V').Append(last);
        }

        return path.Append('H').Append(SvgCanvas.Coordinate(band.Right)).ToString();
    }

    /// <summary>The area between a signal and the line of its value 0.</summary>
    public static string Area(Signal signal, Band band, Func<int, double> height)
    {
        return $"{Line(signal, band, height)}V{SvgCanvas.Coordinate(height(0))}H{SvgCanvas.Coordinate(band.X(band.Start))}Z";
    }

    /// <summary>The outline of a signal where its value is not 0.</summary>
    public static string Outline(Signal signal, Band band, Func<int, double> height)
    {
        string zero = SvgCanvas.Coordinate(height(0));
        StringBuilder path = new();
        bool isOpen = false;
        foreach ((string x, List<double> heights) in Columns(signal, band, height))
        {
            string peak = SvgCanvas.Coordinate(heights.MaxBy(position => Math.Abs(position - height(0))));
            string last = SvgCanvas.Coordinate(heights[^1]);
            if (isOpen || peak != zero)
            {
                path.Append(isOpen ? $"H{x}" : $"M{x} {zero}").Append('V').Append(peak).Append(peak == last ? "" : $"V{last}");
                isOpen = last != zero;
            }
        }

        return path.Append(isOpen ? $"H{SvgCanvas.Coordinate(band.Right)}" : "").ToString();
    }

    private static List<(string X, List<double> Heights)> Columns(Signal signal, Band band, Func<int, double> height)
    {
        List<(string X, List<double> Heights)> columns = [];
        foreach ((long time, int value) in signal.Within(band))
        {
            string x = SvgCanvas.Coordinate(band.X(time));
            if (columns.Count == 0 || columns[^1].X != x)
            {
                columns.Add((x, []));
            }

            columns[^1].Heights.Add(height(value));
        }

        return columns;
    }
}
