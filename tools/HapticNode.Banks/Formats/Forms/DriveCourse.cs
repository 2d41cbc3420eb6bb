namespace HapticNode.Banks.Formats.Forms;

/// <summary>A lane as one course, its clicks as drives of one level: what formats without clicks hold.</summary>
internal static class DriveCourse
{
    /// <summary>Lays the clicks over the course.</summary>
    /// <param name="lane">The lane.</param>
    /// <param name="rule">How long clicks last whose drive is not known.</param>
    /// <param name="brakes">Whether brakes are laid over it, too.</param>
    internal static List<FormPoint> Of(FormLane lane, TransientRule rule, bool brakes)
    {
        List<FormPoint> course = [];
        double from = 0;
        for (int i = 0; i < lane.Transients.Count; i++)
        {
            Transient click = lane.Transients[i];
            double start = Math.Max(from, click.Milliseconds);
            double next = i + 1 < lane.Transients.Count ? Math.Max(start, lane.Transients[i + 1].Milliseconds) : double.MaxValue;
            double drive = Math.Min(next, start + (click.DriveMilliseconds > 0 ? click.DriveMilliseconds : rule.DriveOf(click.Sharpness)));
            bool isKnown = click.DriveMilliseconds > 0;
            double brake = Math.Min(next, drive + (isKnown ? click.BrakeMilliseconds : click.Sharpness >= TransientRule.BrakedSharpness ? TransientRule.BrakeMilliseconds : 0));
            double end = brakes || isKnown ? brake : drive;
            Add(course, lane.Points, from, start);
            course.Add(new FormPoint(start, click.Level * rule.Gain));
            course.Add(new FormPoint(drive, click.Level * rule.Gain));
            if (end > drive)
            {
                double level = brakes ? -(isKnown ? click.BrakeLevel : click.Level) : 0;
                course.Add(new FormPoint(drive, level));
                course.Add(new FormPoint(end, level));
            }

            from = end;
        }

        Add(course, lane.Points, from, double.MaxValue);
        return course;
    }

    // Between two clicks the course is at rest where it has no points.
    private static void Add(List<FormPoint> course, IReadOnlyList<FormPoint> points, double from, double to)
    {
        if (to <= from)
        {
            return;
        }

        IReadOnlyList<FormPoint> part = Course.Part(points, from, to);
        if (part.Count == 0 && to < double.MaxValue)
        {
            course.Add(new FormPoint(from, 0));
            course.Add(new FormPoint(to, 0));
            return;
        }

        if (part.Count > 0 && part[0].Milliseconds > from)
        {
            course.Add(new FormPoint(from, 0));
            course.Add(new FormPoint(part[0].Milliseconds, 0));
        }

        course.AddRange(part);
        if (part.Count > 0 && to < double.MaxValue && part[^1].Milliseconds < to)
        {
            course.Add(new FormPoint(part[^1].Milliseconds, 0));
            course.Add(new FormPoint(to, 0));
        }
    }
}
