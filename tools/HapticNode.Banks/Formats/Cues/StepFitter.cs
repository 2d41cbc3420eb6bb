using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>Follows a course with as few steps as keep within a tolerance: the shortest way from its first to its last vertex.</summary>
internal static class StepFitter
{
    // More vertices than these are thinned out first, by how far off the course would be without them.
    private const int MostVertices = 200;

    private static readonly Curve[] s_bent = [Curve.In, Curve.Out, Curve.InOut, Curve.Decay];

    /// <summary>Finds the steps.</summary>
    /// <param name="course">The vertices in the order of time; two at one time are a jump.</param>
    /// <param name="tolerance">The allowed error in permille.</param>
    /// <returns>The steps; null where no way keeps within the tolerance.</returns>
    internal static List<CueStep>? Fit(IReadOnlyList<Vertex> course, int tolerance)
    {
        int count = course.Count;
        int[] cost = new int[count];
        (int From, Curve Curve)[] way = new (int, Curve)[count];
        Array.Fill(cost, int.MaxValue);
        cost[0] = 0;
        for (int to = 1; to < count; to++)
        {
            for (int from = to - 1; from >= 0; from--)
            {
                if (cost[from] == int.MaxValue)
                {
                    continue;
                }

                int next = cost[from] + (course[from].Tenths == course[to].Tenths ? 0 : 1);
                if (next < cost[to] && CurveBetween(course, from, to, tolerance) is { } curve)
                {
                    cost[to] = next;
                    way[to] = (from, curve);
                }
            }
        }

        return cost[^1] == int.MaxValue ? null : Steps(course, way);
    }

    /// <summary>Keeps the vertices that matter most.</summary>
    internal static IReadOnlyList<Vertex> Thin(IReadOnlyList<Vertex> course)
    {
        if (course.Count <= MostVertices)
        {
            return course;
        }

        double[] weight = new double[course.Count];
        weight[0] = double.MaxValue;
        weight[^1] = double.MaxValue;
        var open = new Stack<(int From, int To, double Limit)>([(0, course.Count - 1, double.MaxValue)]);
        while (open.TryPop(out (int From, int To, double Limit) span))
        {
            int worst = -1;
            double error = -1;
            for (int i = span.From + 1; i < span.To; i++)
            {
                double off = Math.Abs(course[i].Permille - Between(course[span.From], course[span.To], course[i].Tenths, Curve.Linear).Level);
                (worst, error) = off > error ? (i, off) : (worst, error);
            }

            if (worst > 0)
            {
                weight[worst] = Math.Min(error, span.Limit);
                open.Push((span.From, worst, weight[worst]));
                open.Push((worst, span.To, weight[worst]));
            }
        }

        double least = weight.OrderDescending().ElementAt(MostVertices - 1);
        return [.. course.Where((_, index) => weight[index] >= least).Take(MostVertices - 1).Select(vertex => vertex with { Skip = 0, Curve = Curve.Linear }), course[^1]];
    }

    private static Curve? CurveBetween(IReadOnlyList<Vertex> course, int from, int to, int tolerance)
    {
        Vertex first = course[from];
        Vertex last = course[to];
        if (first.Tenths == last.Tenths)
        {
            return to == from + 1 || tolerance > 0 ? Curve.Linear : null;
        }

        if (last.Tenths - first.Tenths < Vertex.ShortestStep)
        {
            return null;
        }

        if (first.Skip > 0 && from + first.Skip == to)
        {
            return first.Curve;
        }

        if (Follows(course, from, to, Curve.Linear, tolerance))
        {
            return Curve.Linear;
        }

        // A curve for two straight pieces would be no simpler.
        if (to - from < 3 || first.IsSameValue(last))
        {
            return null;
        }

        foreach (Curve curve in s_bent)
        {
            if (Follows(course, from, to, curve, tolerance))
            {
                return curve;
            }
        }

        return null;
    }

    private static bool Follows(IReadOnlyList<Vertex> course, int from, int to, Curve curve, int tolerance)
    {
        Vertex first = course[from];
        Vertex last = course[to];
        for (int i = from + 1; i < to; i++)
        {
            if (!Is(course[i].Permille, course[i].Hertz, Between(first, last, course[i].Tenths, curve)))
            {
                return false;
            }
        }

        if (curve == Curve.Linear)
        {
            return true;
        }

        // Between two vertices the course is straight, and the curve is not.
        for (int i = from; i < to; i++)
        {
            int middle = (course[i].Tenths + course[i + 1].Tenths) / 2;
            (double level, double hertz) = Between(course[i], course[i + 1], middle, Curve.Linear);
            if (!Is(level, hertz, Between(first, last, middle, curve)))
            {
                return false;
            }
        }

        return true;

        // A permille of the frequency counts as much as a permille of the level.
        bool Is(double level, double hertz, (double Level, double Hertz) found) =>
            Math.Abs(level - found.Level) <= tolerance && Math.Abs(hertz - found.Hertz) * 1000 <= Math.Max(hertz, 1) * Math.Max(tolerance, 1);
    }

    private static (double Level, double Hertz) Between(Vertex from, Vertex to, double tenths, Curve curve)
    {
        double share = from.Tenths == to.Tenths ? 1 : Course.Share(curve, (tenths - from.Tenths) / (to.Tenths - from.Tenths));
        return (from.Permille + ((to.Permille - from.Permille) * share), from.Hertz + ((to.Hertz - from.Hertz) * share));
    }

    private static List<CueStep> Steps(IReadOnlyList<Vertex> course, (int From, Curve Curve)[] way)
    {
        List<CueStep> steps = [];
        for (int to = course.Count - 1; to > 0; to = way[to].From)
        {
            Vertex first = course[way[to].From];
            Vertex last = course[to];
            if (last.Tenths > first.Tenths)
            {
                Curve curve = first.IsSameValue(last) ? Curve.Linear : way[to].Curve;
                steps.Add(new CueStep(last.Tenths - first.Tenths, first.Permille, last.Permille, first.Hertz, last.Hertz, curve));
            }
        }

        steps.Reverse();
        return steps;
    }
}
