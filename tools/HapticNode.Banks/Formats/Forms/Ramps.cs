namespace HapticNode.Banks.Formats.Forms;

/// <summary>Tidies courses of levels that are held one after another.</summary>
internal static class Ramps
{
    /// <summary>Leaves out points that tell nothing: those between two equal levels.</summary>
    internal static List<FormPoint> Of(IReadOnlyList<FormPoint> points)
    {
        List<FormPoint> tidy = [];
        foreach (FormPoint point in points)
        {
            bool isBetween = tidy.Count > 1 && tidy[^1].Level == point.Level && tidy[^2].Level == point.Level && tidy[^1].Hertz == point.Hertz && tidy[^2].Hertz == point.Hertz
                && tidy[^2].Curve == Core.Cues.Curve.Linear && tidy[^1].Curve == Core.Cues.Curve.Linear;
            if (isBetween)
            {
                tidy[^1] = point;
            }
            else
            {
                tidy.Add(point);
            }
        }

        return tidy;
    }

    /// <summary>A course of levels, each held for a time.</summary>
    internal static List<FormPoint> Held(IEnumerable<(double Milliseconds, double Level)> steps)
    {
        List<FormPoint> points = [];
        double at = 0;
        foreach ((double milliseconds, double level) in steps.Where(step => step.Milliseconds > 0))
        {
            points.Add(new FormPoint(at, level));
            at += milliseconds;
            points.Add(new FormPoint(at, level));
        }

        return Of(points);
    }
}
