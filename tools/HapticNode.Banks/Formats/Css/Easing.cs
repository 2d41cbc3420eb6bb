using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Css;

/// <summary>An easing function as points of progress over time, both 0..1; progress may go beyond, and two points at one time are a jump.</summary>
/// <param name="Points">The points in the order of time.</param>
/// <param name="IsSmooth">Whether they are samples of a curve.</param>
internal sealed record Easing(IReadOnlyList<(double Time, double Progress)> Points, bool IsSmooth)
{
    private const int Samples = 64;
    private const int ExactPieces = 13;

    // Style sheets write thirds with three or four digits.
    private const double Third = 0.0006;

    internal static readonly Easing Linear = new([(0, 0), (1, 1)], false);

    /// <summary>The default of an animation.</summary>
    internal static readonly Easing Ease = Bezier(0.25, 0.1, 0.25, 1);

    /// <summary>The curve of cues that it is exactly; null for none.</summary>
    internal Curve? Exact { get; private init; }

    internal static Easing Bezier(double x1, double y1, double x2, double y2)
    {
        if (x1 == y1 && x2 == y2)
        {
            return Linear;
        }

        List<(double, double)> points = [];
        for (int i = 0; i <= Samples; i++)
        {
            double t = i / (double)Samples;
            points.Add((At(t, x1, x2), At(t, y1, y2)));
        }

        return new Easing(points, true)
        {
            Exact = IsNear([x1, y1, x2, y2], [1 / 3.0, 0, 2 / 3.0, 1 / 3.0]) ? Curve.In : IsNear([x1, y1, x2, y2], [1 / 3.0, 2 / 3.0, 2 / 3.0, 1]) ? Curve.Out : null,
        };
    }

    /// <summary>Steps; <paramref name="before"/> and <paramref name="behind"/> say whether it jumps at the start and at the end.</summary>
    internal static Easing Steps(int count, bool before, bool behind)
    {
        int levels = count + (before ? 1 : 0) + (behind ? 1 : 0) - 1;
        List<(double, double)> points = [];
        double level = 0;
        if (before)
        {
            points.Add((0, 0));
        }

        for (int i = 0; i < count; i++)
        {
            level = (i + (before ? 1 : 0)) / (double)levels;
            points.Add((i / (double)count, level));
            points.Add(((i + 1) / (double)count, level));
        }

        if (level < 1)
        {
            points.Add((1, 1));
        }

        return new Easing(points, false);
    }

    /// <summary>The points of <c>linear()</c>, which may lie outside 0..1 in time.</summary>
    internal static Easing Stops(IReadOnlyList<(double Time, double Progress)> stops)
    {
        List<(double Time, double Progress)> points = [];
        if (stops[0].Time > 0)
        {
            points.Add((0, stops[0].Progress));
        }

        for (int i = 0; i < stops.Count; i++)
        {
            if (stops[i].Time is >= 0 and <= 1)
            {
                points.Add(stops[i]);
            }

            foreach (double edge in new[] { 0.0, 1.0 })
            {
                if (i + 1 < stops.Count && stops[i].Time < edge && stops[i + 1].Time > edge)
                {
                    double share = (edge - stops[i].Time) / (stops[i + 1].Time - stops[i].Time);
                    points.Add((edge, stops[i].Progress + ((stops[i + 1].Progress - stops[i].Progress) * share)));
                }
            }
        }

        if (points.Count == 0)
        {
            // All stops lie on one side.
            points.Add((0, stops[^1].Progress));
        }

        if (points[^1].Time < 1)
        {
            points.Add((1, points[^1].Progress));
        }

        // Many stops are samples of a curve.
        return new Easing(points, points.Count > ExactPieces);
    }

    private static bool IsNear(double[] values, double[] wanted) => values.Zip(wanted).All(pair => Math.Abs(pair.First - pair.Second) < Third);

    private static double At(double t, double first, double second)
    {
        double left = 1 - t;
        return (3 * left * left * t * first) + (3 * left * t * t * second) + (t * t * t);
    }
}
