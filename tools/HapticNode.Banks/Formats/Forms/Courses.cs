namespace HapticNode.Banks.Formats.Forms;

/// <summary>Several courses as one.</summary>
internal static class Courses
{
    /// <summary>Adds courses up, at most to full level. All pieces must be straight.</summary>
    internal static IReadOnlyList<FormPoint> Sum(IReadOnlyList<IReadOnlyList<FormPoint>> courses)
    {
        FormPoint[][] used = [.. courses.Where(course => course.Count > 1).Select(course => course.ToArray())];
        if (used.Length <= 1)
        {
            return used.Length == 0 ? [] : used[0];
        }

        // Each straight piece is an offset and a slope; what is added at its start is taken away at its end.
        List<(double Time, double Offset, double Slope)> changes = [];
        foreach (FormPoint[] course in used)
        {
            for (int i = 0; i + 1 < course.Length; i++)
            {
                double span = course[i + 1].Milliseconds - course[i].Milliseconds;
                if (span > 0)
                {
                    double slope = (course[i + 1].Level - course[i].Level) / span;
                    double offset = course[i].Level - (slope * course[i].Milliseconds);
                    changes.Add((course[i].Milliseconds, offset, slope));
                    changes.Add((course[i + 1].Milliseconds, -offset, -slope));
                }
            }
        }

        changes.Sort((a, b) => a.Time.CompareTo(b.Time));
        List<FormPoint> points = [];
        double offsets = 0;
        double slopes = 0;
        for (int i = 0; i < changes.Count;)
        {
            double time = changes[i].Time;
            Add(time);
            for (; i < changes.Count && changes[i].Time <= time; i++)
            {
                offsets += changes[i].Offset;
                slopes += changes[i].Slope;
            }

            Add(time);
        }

        return points.Count > 2 ? points.GetRange(1, points.Count - 2) : points;

        void Add(double time)
        {
            FormPoint point = new(time, Math.Clamp(Math.Round(offsets + (slopes * time), 9), 0, 1));
            if (points.Count == 0 || points[^1] != point)
            {
                points.Add(point);
            }
        }
    }
}
