using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Forms;

/// <summary>Picks the one lane that a format holds, and tells the others as lost.</summary>
internal static class ChosenLane
{
    /// <summary>The lane that was asked for, or the first of a kind.</summary>
    internal static FormLane Of(HapticForm form, LaneKind kind, WriteOptions options, string title, LossList losses)
    {
        FormLane? found = options.Lane is { } name
            ? form.Lanes.FirstOrDefault(lane => lane.Name == name)
            : form.Lanes.FirstOrDefault(lane => lane.Kind == kind);
        foreach (FormLane other in form.Lanes.Where(lane => !ReferenceEquals(lane, found)))
        {
            losses.Add("lane", other.Name, Describe(other), $"{title} holds one {Word(kind)} lane and nothing beside it; left out");
        }

        return found ?? new FormLane(kind, options.Lane ?? LaneNames.Of(kind), [], []);
    }

    /// <summary>The motor lane with its brakes cut away, as all formats but WAV need it.</summary>
    internal static FormLane Motor(HapticForm form, WriteOptions options, string title, LossList losses) =>
        Unbraked(Of(form, LaneKind.Motor, options, title, losses), title, losses);

    /// <summary>A lane without its brakes.</summary>
    internal static FormLane Unbraked(FormLane lane, string title, LossList losses)
    {
        string why = $"{title} holds no brake; left out";
        foreach (Transient click in lane.Transients.Where(click => click.BrakeMilliseconds > 0))
        {
            losses.Add("brake", LossList.Time(click.Milliseconds + click.DriveMilliseconds), $"{LossList.Time(click.BrakeMilliseconds)} at {LossList.Number(-click.BrakeLevel * 100)} %", why);
        }

        List<FormPoint> points = [];
        for (int i = 0; i < lane.Points.Count; i++)
        {
            FormPoint point = lane.Points[i];
            if (point.Level < 0)
            {
                losses.Add("brake", LossList.Time(point.Milliseconds), $"{LossList.Number(point.Level * 100)} %", why);
            }

            if (i > 0 && point.Level * lane.Points[i - 1].Level < 0)
            {
                FormPoint from = lane.Points[i - 1];
                double share = from.Level / (from.Level - point.Level);
                points.Add(new FormPoint(from.Milliseconds + ((point.Milliseconds - from.Milliseconds) * share), 0));
            }

            points.Add(point with { Level = Math.Max(0, point.Level) });
        }

        return lane with { Points = points };
    }

    /// <summary>Tells which clicks are shorter than the sharpest that a format with clicks knows.</summary>
    internal static void ShortClicks(FormLane lane, string title, LossList losses)
    {
        double shortest = TransientRule.Standard.SharpMilliseconds;
        foreach (Transient click in lane.Transients.Where(click => click.DriveMilliseconds > 0 && click.DriveMilliseconds < shortest - 0.2))
        {
            losses.Add("length", LossList.Time(click.Milliseconds), LossList.Time(click.DriveMilliseconds), $"sharpness 1, the sharpest click of {title}, comes back as {LossList.Time(shortest)}");
        }
    }

    /// <summary>Tells that a loop is lost.</summary>
    internal static void Once(HapticForm form, string title, LossList losses)
    {
        if (form.Loops)
        {
            losses.Add("loop", LossList.Time(form.LoopStartMilliseconds), "repeats", $"{title} plays once; one pass is written");
        }
    }

    /// <summary>Tells that the frequency of clicks and vibrations is lost.</summary>
    internal static void WithoutSharpness(FormLane lane, string title, LossList losses)
    {
        if (lane.Sharpness.Count > 0)
        {
            losses.Add(
                "frequency",
                $"{LossList.Time(lane.Sharpness[0].Milliseconds)} to {LossList.Time(lane.Sharpness[^1].Milliseconds)}",
                $"{LossList.Number(lane.Sharpness.Min(point => point.Level))} to {LossList.Number(lane.Sharpness.Max(point => point.Level))}",
                $"{title} has one frequency; left out");
        }
    }

    private static string Describe(FormLane lane) => $"{lane.Points.Count} points, {lane.Transients.Count} clicks";

    private static string Word(LaneKind kind) => kind.ToString().ToLowerInvariant();
}
