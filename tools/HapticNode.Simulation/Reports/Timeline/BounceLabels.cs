using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>How many edges there are in a bounce that is too short to be seen at the scale of the picture.</summary>
internal static class BounceLabels
{
    private const double FontSize = 10;
    private const int LeastEdges = 3;
    private const long LongestPause = 5_000_000;

    /// <summary>Writes the number of edges behind each burst of at least three, where there is room before the next.</summary>
    public static void Draw(TimelineCanvas canvas, Band band, double baseline, IReadOnlyList<long> edges)
    {
        int first = 0;
        for (int next = 1; next <= edges.Count; next++)
        {
            if (next < edges.Count && edges[next] - edges[next - 1] < LongestPause)
            {
                continue;
            }

            string label = string.Create(CultureInfo.InvariantCulture, $"{next - first} edges");
            double left = band.X(edges[next - 1]) + 4;
            double room = (next < edges.Count ? band.X(edges[next]) : band.Right) - left;
            if (next - first >= LeastEdges && room > TextWidth.Of(label, FontSize))
            {
                canvas.Texts.Text(left, baseline, label, "bounce", 10);
            }

            first = next;
        }
    }
}
