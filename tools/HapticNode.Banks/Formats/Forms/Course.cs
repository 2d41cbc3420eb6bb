using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>A lane's points as a course over time.</summary>
public static class Course
{
    private const double DecayConstants = 5;

    /// <summary>The level at a time; at a jump that behind it.</summary>
    /// <param name="points">The points in the order of time.</param>
    /// <param name="milliseconds">The time.</param>
    /// <returns>The level; 0 before the first point and after the last.</returns>
    public static double LevelAt(IReadOnlyList<FormPoint> points, double milliseconds)
    {
        int next = IndexAfter(points, milliseconds);
        if (next == 0)
        {
            return 0;
        }

        FormPoint from = points[next - 1];
        if (next == points.Count)
        {
            return milliseconds == from.Milliseconds ? from.Level : 0;
        }

        return Between(from, points[next], milliseconds).Level;
    }

    /// <summary>The index of the first point behind a time.</summary>
    /// <param name="points">The points in the order of time.</param>
    /// <param name="milliseconds">The time.</param>
    /// <returns>The index; the number of points where none is behind it.</returns>
    public static int IndexAfter(IReadOnlyList<FormPoint> points, double milliseconds)
    {
        int low = 0;
        int high = points.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (points[middle].Milliseconds <= milliseconds)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>The point between two others.</summary>
    /// <param name="from">The one before.</param>
    /// <param name="to">The one behind.</param>
    /// <param name="milliseconds">The time.</param>
    /// <returns>The point, linear from there on.</returns>
    public static FormPoint Between(FormPoint from, FormPoint to, double milliseconds)
    {
        double span = to.Milliseconds - from.Milliseconds;
        double share = Share(from.Curve, span <= 0 ? 1 : (milliseconds - from.Milliseconds) / span);
        return new FormPoint(milliseconds, from.Level + ((to.Level - from.Level) * share), from.Hertz + ((to.Hertz - from.Hertz) * share));
    }

    /// <summary>The share of the way that a curve has done.</summary>
    /// <param name="curve">The curve.</param>
    /// <param name="progress">The share of the time, 0..1.</param>
    /// <returns>The share of the way, 0..1.</returns>
    public static double Share(Curve curve, double progress)
    {
        double left = 1 - progress;
        return curve switch
        {
            Curve.In => progress * progress,
            Curve.Out => 1 - (left * left),
            Curve.InOut => progress < 0.5 ? 2 * progress * progress : 1 - (2 * left * left),
            Curve.Decay => (1 - Math.Exp(-DecayConstants * progress)) / (1 - Math.Exp(-DecayConstants)),
            _ => progress,
        };
    }

    /// <summary>The part of a course between two times, with points at both ends.</summary>
    /// <param name="points">The points in the order of time.</param>
    /// <param name="from">The first time, in milliseconds.</param>
    /// <param name="to">The last time, in milliseconds.</param>
    /// <returns>The points, at the times that they had.</returns>
    public static IReadOnlyList<FormPoint> Part(IReadOnlyList<FormPoint> points, double from, double to)
    {
        List<FormPoint> part = [];
        for (int i = 0; i < points.Count; i++)
        {
            FormPoint point = points[i];
            FormPoint? next = i + 1 < points.Count ? points[i + 1] : null;
            if (point.Milliseconds >= from && point.Milliseconds <= to)
            {
                part.Add(next is { } end && end.Milliseconds > to ? point with { Curve = Curve.Linear } : point);
            }

            if (next is not { } behind)
            {
                continue;
            }

            if (point.Milliseconds < from && behind.Milliseconds > from)
            {
                part.Add(Between(point, behind, from));
            }

            if (point.Milliseconds < to && behind.Milliseconds > to)
            {
                part.Add(Between(point, behind, to));
            }
        }

        return part;
    }
}
