using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>Turns curves into straight pieces, for formats that know no curve.</summary>
internal static class CurveSampling
{
    private const double PieceMilliseconds = 10;
    private const int FewestPieces = 4;
    private const int MostPieces = 16;

    internal static IReadOnlyList<FormPoint> Straight(IReadOnlyList<FormPoint> points)
    {
        if (points.All(point => point.Curve == Curve.Linear))
        {
            return points;
        }

        List<FormPoint> straight = [];
        for (int i = 0; i < points.Count; i++)
        {
            FormPoint start = points[i];
            straight.Add(start with { Curve = Curve.Linear });
            if (start.Curve == Curve.Linear || i + 1 == points.Count)
            {
                continue;
            }

            FormPoint to = points[i + 1];
            double span = to.Milliseconds - start.Milliseconds;
            int pieces = Math.Clamp((int)(span / PieceMilliseconds), FewestPieces, MostPieces);
            for (int piece = 1; piece < pieces; piece++)
            {
                straight.Add(Course.Between(start, to, start.Milliseconds + (span * piece / pieces)));
            }
        }

        return straight;
    }
}
