using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Wave;

/// <summary>Finds the course and the clicks in the peaks of a sound.</summary>
internal static class WaveEnvelope
{
    // A click begins at once and is over soon.
    private const double QuietShare = 0.15;
    private const double OverShare = 0.25;
    private const double LongestClick = 40;
    private const double WeakestClick = 0.1;

    internal static (List<FormPoint> Points, List<Transient> Clicks) Of(double[] peaks, double window, double milliseconds)
    {
        List<FormPoint> points = [];
        List<Transient> clicks = [];
        for (int i = 0; i < peaks.Length;)
        {
            if (Click(peaks, i, window) is (int end, double level))
            {
                double length = Math.Min(milliseconds, end * window) - (i * window);
                double sharpness = Math.Clamp(TransientRule.Standard.SharpnessOf(length), 0, 1);
                clicks.Add(new Transient(i * window, level, sharpness));
                Add(points, i * window, 0);
                Add(points, Math.Min(milliseconds, end * window), 0);
                i = end;
                continue;
            }

            Add(points, Math.Min(milliseconds, (i + 0.5) * window), peaks[i]);
            i++;
        }

        if (points.Count > 0 && points[^1].Milliseconds < milliseconds)
        {
            Add(points, milliseconds, points[^1].Level);
        }

        if (points.Count > 0 && points[0].Milliseconds > 0)
        {
            points.Insert(0, points[0] with { Milliseconds = 0 });
        }

        return (points, clicks);
    }

    private static (int End, double Level)? Click(double[] peaks, int start, double window)
    {
        double before = start > 0 ? peaks[start - 1] : 0;
        double level = Math.Max(peaks[start], start + 1 < peaks.Length ? peaks[start + 1] : 0);
        if (level < WeakestClick || before > level * QuietShare || peaks[start] < level * 0.6)
        {
            return null;
        }

        int most = start + (int)(LongestClick / window);
        for (int end = start + 1; end <= most; end++)
        {
            if (end >= peaks.Length || peaks[end] <= level * OverShare)
            {
                bool falls = end >= peaks.Length || peaks[Math.Min(peaks.Length - 1, end + 1)] <= level * OverShare;
                return falls ? (end, level) : null;
            }
        }

        return null;
    }

    private static void Add(List<FormPoint> points, double time, double level)
    {
        FormPoint point = new(time, level);
        if (points.Count == 0 || points[^1] != point)
        {
            points.Add(point);
        }
    }
}
