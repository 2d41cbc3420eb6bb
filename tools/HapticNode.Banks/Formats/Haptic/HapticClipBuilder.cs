using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Haptic;

/// <summary>Makes a clip that Meta's validator takes out of a lane: each click sits on a point of the amplitude.</summary>
internal static class HapticClipBuilder
{
    private const double MergeMilliseconds = 1;
    private const double MillisecondsPerSecond = 1000;

    internal static HapticClip Build(FormLane lane, HapticForm form, LossList losses)
    {
        bool square = form.Scale == LevelScale.Intensity;
        if (square)
        {
            losses.Add("level", "whole", "intensity", "an amplitude of .haptic is the square of an intensity; squared at each point");
        }

        List<FormPoint> course = [.. Straight(lane.Points).Select(point => point with { Level = Level(point.Level) })];
        Frame(course, lane, form);
        List<(FormPoint Point, Emphasis? Click)> points = [.. course.Select(point => (point, (Emphasis?)null))];
        foreach (Transient click in lane.Transients)
        {
            Seat(points, click with { Level = Level(click.Level) }, losses);
        }

        FrequencyPoint[] frequency = [.. lane.Sharpness.Select(point => new FrequencyPoint(point.Milliseconds / MillisecondsPerSecond, Level(point.Level)))];
        return new HapticClip(
            [.. points.Select(point => new AmplitudePoint(point.Point.Milliseconds / MillisecondsPerSecond, point.Point.Level, point.Click))],
            frequency.Length == 0 ? null : frequency);

        double Level(double level) => Math.Clamp(square ? level * level : level, 0, 1);
    }

    // Curves become straight pieces.
    private static IReadOnlyList<FormPoint> Straight(IReadOnlyList<FormPoint> points) => CurveSampling.Straight(points);

    // A clip has a point at 0, and lasts until its last point.
    private static void Frame(List<FormPoint> course, FormLane lane, HapticForm form)
    {
        if (course.Count == 0 || course[0].Milliseconds > 0)
        {
            if (course.Count > 0 && course[0].Level > 0)
            {
                course.Insert(0, new FormPoint(course[0].Milliseconds, 0));
            }

            course.Insert(0, new FormPoint(0, 0));
        }

        double last = course[^1].Milliseconds;
        double end = lane.Transients.Count > 0 ? Math.Max(last, lane.Transients[^1].Milliseconds) : last;
        end = Math.Max(end, Math.Max(form.Milliseconds, 0));
        if (end <= 0)
        {
            end = TransientRule.Standard.SoftMilliseconds;
        }

        if (end - last > 0.05)
        {
            if (course[^1].Level > 0)
            {
                course.Add(new FormPoint(last, 0));
            }

            course.Add(new FormPoint(end, 0));
        }
    }

    private static void Seat(List<(FormPoint Point, Emphasis? Click)> points, Transient click, LossList losses)
    {
        int at = points.FindIndex(point => point.Point.Milliseconds >= click.Milliseconds - MergeMilliseconds);

        // Of two points at one time the click belongs to the one that goes on from there.
        while (at + 1 < points.Count && points[at + 1].Point.Milliseconds <= click.Milliseconds && points[at].Point.Milliseconds < points[at + 1].Point.Milliseconds + 1e-9)
        {
            at++;
        }

        FormPoint seat = points[at].Point;
        if (Math.Abs(seat.Milliseconds - click.Milliseconds) > MergeMilliseconds)
        {
            FormPoint before = points[Math.Max(0, at - 1)].Point;
            seat = Course.Between(before, seat, click.Milliseconds);
            points.Insert(at, (seat, null));
        }
        else if (points[at].Click is { } taken)
        {
            losses.Add("transient", LossList.Time(click.Milliseconds), LossList.Number(Math.Min(taken.Amplitude, click.Level)), "less than 1 ms from another click; the stronger is kept");
            if (taken.Amplitude >= click.Level)
            {
                return;
            }
        }

        if (seat.Level > click.Level)
        {
            losses.Add("level", LossList.Time(seat.Milliseconds), LossList.Number(seat.Level), "a click may not be weaker than the vibration that it sits on; the vibration is lowered there");
            seat = seat with { Level = click.Level };
        }

        points[at] = (seat, new Emphasis(click.Level, click.Sharpness));
    }
}
