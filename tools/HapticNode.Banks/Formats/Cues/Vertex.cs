using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>A point of a course on the grid of cues: tenths of a millisecond, permille, hertz.</summary>
/// <param name="Tenths">When.</param>
/// <param name="Permille">The level.</param>
/// <param name="Hertz">The frequency; 0 where the lane has none.</param>
/// <param name="Skip">How many vertices on the same curve ends, and <paramref name="Curve"/> which one it is; 0 for none.</param>
/// <param name="Curve">The curve that begins here.</param>
internal readonly record struct Vertex(int Tenths, int Permille, int Hertz, int Skip = 0, Curve Curve = Curve.Linear)
{
    /// <summary>Tenths of a millisecond that a step lasts at least.</summary>
    internal const int ShortestStep = Core.Notation.StagedSteps.MinTenths;

    // A curve is looked at in so many places where it might be replaced by another one.
    private const int PiecesOfCurve = 8;

    /// <summary>
    /// The vertices of a course. One closer than the shortest step to the one before it becomes a jump; in a smooth course it is passed over.
    /// </summary>
    internal static List<Vertex> Of(IReadOnlyList<FormPoint> points, int minimum, int maximum, bool isSmooth)
    {
        List<Vertex> vertices = [];
        for (int i = 0; i < points.Count; i++)
        {
            Vertex vertex = At(points[i], minimum, maximum);
            int since = vertices.Count == 0 ? ShortestStep : vertex.Tenths - vertices[^1].Tenths;
            if (isSmooth && since is > 0 and < ShortestStep && i + 1 < points.Count)
            {
                continue;
            }

            Add(vertices, vertex);
            if (i + 1 == points.Count || points[i].Curve == Curve.Linear || points[i + 1].Milliseconds - points[i].Milliseconds < PiecesOfCurve)
            {
                continue;
            }

            vertices[^1] = vertices[^1] with { Skip = PiecesOfCurve, Curve = points[i].Curve };
            double span = points[i + 1].Milliseconds - points[i].Milliseconds;
            for (int piece = 1; piece < PiecesOfCurve; piece++)
            {
                vertices.Add(At(Course.Between(points[i], points[i + 1], points[i].Milliseconds + (span * piece / PiecesOfCurve)), minimum, maximum));
            }
        }

        return vertices;
    }

    internal bool IsSameValue(Vertex other) => Permille == other.Permille && Hertz == other.Hertz;

    private static Vertex At(FormPoint point, int minimum, int maximum) => new(
        (int)Math.Round(point.Milliseconds * 10),
        (int)Math.Clamp(Math.Round(point.Level * 1000), minimum, maximum),
        (int)Math.Round(point.Hertz));

    private static void Add(List<Vertex> vertices, Vertex vertex)
    {
        if (vertices.Count == 0)
        {
            vertices.Add(vertex);
            return;
        }

        Vertex last = vertices[^1];
        int tenths = vertex.Tenths - last.Tenths < ShortestStep ? last.Tenths : vertex.Tenths;
        vertex = vertex with { Tenths = tenths };
        bool isThird = vertices.Count > 1 && vertices[^2].Tenths == tenths && last.Tenths == tenths && vertices[^2].Skip == 0;
        if (isThird)
        {
            vertices[^1] = vertex;
        }
        else if (last != vertex)
        {
            vertices.Add(vertex);
        }
    }
}
