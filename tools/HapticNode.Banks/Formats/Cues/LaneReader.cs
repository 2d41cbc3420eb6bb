using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>
/// Reads the steps of a lane as a course with clicks on it. Under a click the course goes on straight from what is before it to what is
/// behind it, because that is what a click on a vibration was made from.
/// </summary>
internal static class LaneReader
{
    private const double TenthsPerMillisecond = 10;
    private const double Full = 1000;

    internal static FormLane Read(LaneKind kind, string name, List<CueStep> steps)
    {
        bool isSlow = LaneChoice.IsSlow(name);
        List<FormPoint> points = [];
        List<Transient> clicks = [];
        int at = 0;
        for (int i = 0; i < steps.Count; i++)
        {
            CueStep step = steps[i];
            if (kind != LaneKind.Motor || !IsClick(steps, i, isSlow))
            {
                Add(points, new FormPoint(at / TenthsPerMillisecond, step.From / Full, step.FromHertz, step.Curve));
                at += step.Tenths;
                Add(points, new FormPoint(at / TenthsPerMillisecond, step.To / Full, step.ToHertz));
                continue;
            }

            int brake = i + 1 < steps.Count && steps[i + 1] is { From: < 0, IsConstant: true } ? i + 1 : -1;
            int length = step.Tenths + (brake < 0 ? 0 : steps[brake].Tenths);
            clicks.Add(Click(step, brake < 0 ? default : steps[brake], at, isSlow));
            int next = brake < 0 ? i + 1 : brake + 1;
            Under(points, steps, i, next, at, length);
            at += length;
            i = next - 1;
        }

        return new FormLane(kind, name, Tidy(points), clicks) { TellsClicks = true };
    }

    private static bool IsClick(List<CueStep> steps, int index, bool isSlow) =>
        ClickMarking.IsClick(steps[index], isSlow) && !IsSame(steps, index, index - 1) && !IsSame(steps, index, index + 1);

    private static bool IsSame(List<CueStep> steps, int index, int other) =>
        other >= 0 && other < steps.Count && steps[other].IsConstant && steps[other].From == steps[index].From;

    private static Transient Click(CueStep drive, CueStep brake, int at, bool isSlow)
    {
        double milliseconds = drive.Tenths / TenthsPerMillisecond;
        double sharpness = TransientRule.Standard.SharpnessOf(milliseconds - (isSlow ? TransientRule.SlowMotorMilliseconds : 0));
        return new Transient(at / TenthsPerMillisecond, drive.From / Full, Math.Clamp(sharpness, 0, 1))
        {
            DriveMilliseconds = milliseconds,
            BrakeMilliseconds = brake.Tenths / TenthsPerMillisecond,
            BrakeLevel = -brake.From / Full,
        };
    }

    // The course under a click, from the step before it to the step behind it.
    private static void Under(List<FormPoint> points, List<CueStep> steps, int click, int next, int at, int length)
    {
        CueStep? behind = next < steps.Count ? steps[next] : null;
        double end = (at + length) / TenthsPerMillisecond;
        double start = at / TenthsPerMillisecond;
        double level = steps[click].From / Full;
        bool isVibrating = behind is { From: > 0 } or { From: 0, To: > 0 } && !IsClickStart(steps, next);
        double after = isVibrating ? behind!.Value.From / Full : 0;
        if (points.Count == 0 && isVibrating && after > 0)
        {
            // Straight backwards; a click is never weaker than what it sits on.
            CueStep first = behind!.Value;
            double slope = first.Curve == Curve.Linear ? (first.To - first.From) / (double)first.Tenths / Full : 0;
            Add(points, new FormPoint(start, Math.Clamp(after - (slope * length), 0, level)));
        }
        else if (points.Count == 0)
        {
            Add(points, new FormPoint(start, 0));
        }
        else if (after <= 0 && points[^1].Level > 0)
        {
            Add(points, new FormPoint(start, 0));
        }

        if (behind is not null)
        {
            if (after > 0 && points[^1].Level <= 0)
            {
                Add(points, new FormPoint(end, 0));
            }

            Add(points, new FormPoint(end, after));
        }
    }

    private static bool IsClickStart(List<CueStep> steps, int index) => IsClick(steps, index, isSlow: false);

    private static void Add(List<FormPoint> points, FormPoint point)
    {
        if (points.Count > 0 && points[^1] == point with { Curve = points[^1].Curve })
        {
            points[^1] = point;
            return;
        }

        points.Add(point);
    }

    // A point in the middle of a straight line tells nothing.
    private static List<FormPoint> Tidy(List<FormPoint> points)
    {
        const double HalfPermille = 0.0007;
        List<FormPoint> tidy = [];
        foreach (FormPoint point in points)
        {
            while (tidy.Count > 1 && IsBetween(tidy[^2], tidy[^1], point))
            {
                tidy.RemoveAt(tidy.Count - 1);
            }

            tidy.Add(point);
        }

        return tidy;

        static bool IsBetween(FormPoint from, FormPoint middle, FormPoint to) =>
            from.Curve == Curve.Linear && middle.Curve == Curve.Linear && from.Milliseconds < middle.Milliseconds && middle.Milliseconds < to.Milliseconds
            && Math.Abs(Course.Between(from, to, middle.Milliseconds).Level - middle.Level) <= HalfPermille
            && Math.Abs(Course.Between(from, to, middle.Milliseconds).Hertz - middle.Hertz) < 1;
    }
}
