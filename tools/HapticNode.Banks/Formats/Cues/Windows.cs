using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>Cuts and scales effects in time.</summary>
internal static class Windows
{
    internal static HapticForm Take(HapticForm form, double from, double to) => form with
    {
        Milliseconds = to - from,
        LoopStartMilliseconds = 0,
        Lanes = [.. form.Lanes.Select(lane => lane with
        {
            Points = Part(lane.Points, from, to),
            Sharpness = Part(lane.Sharpness, from, to),
            Transients = [.. lane.Transients.Where(click => click.Milliseconds >= from && click.Milliseconds < to).Select(click => click with { Milliseconds = click.Milliseconds - from })],
        })],
    };

    internal static HapticForm Scale(HapticForm form, double factor) => form with
    {
        Milliseconds = form.Milliseconds * factor,
        LoopStartMilliseconds = form.LoopStartMilliseconds * factor,
        Lanes = [.. form.Lanes.Select(lane => lane with
        {
            Points = Scaled(lane.Points, factor),
            Sharpness = Scaled(lane.Sharpness, factor),
            Transients = [.. lane.Transients.Select(click => click with { Milliseconds = click.Milliseconds * factor })],
        })],
    };

    private static FormPoint[] Part(IReadOnlyList<FormPoint> points, double from, double to) =>
        [.. Course.Part(CurveSampling.Straight(points), from, to).Select(point => point with { Milliseconds = point.Milliseconds - from })];

    private static FormPoint[] Scaled(IReadOnlyList<FormPoint> points, double factor) =>
        [.. points.Select(point => point with { Milliseconds = point.Milliseconds * factor })];
}
