using HapticNode.Core.Base;
using HapticNode.Documents.Pictures;
using HapticNode.Feel.Modelling;
using HapticNode.Feel.Rendering.Picture;
using HapticNode.Feel.Traces;

namespace HapticNode.Feel.Rendering;

/// <summary>
/// The picture of a cue: what the node commands above, how the motors move below. 760 pixels wide, in light or dark colours as the reader
/// prefers. Dashed red lines are limits: rated drive, the weakest motion that is felt, and the width beyond which a click is a buzz.
/// The band is where the amplitudes of units lie, as far as the profile lets them differ.
/// </summary>
public static class FeelPicture
{
    private const double Top = 58;
    private const double Margin = 16;
    private const double AxisHeight = 30;

    /// <summary>Draws a cue as a file of its own.</summary>
    /// <param name="cue">The cue.</param>
    /// <returns>The SVG.</returns>
    public static string Draw(CueResult cue) => Draw(cue, PictureStyle.Sheet);

    /// <summary>Draws a cue for a page that has the style sheet already.</summary>
    internal static string DrawInline(CueResult cue) => Draw(cue, null);

    private static string Draw(CueResult cue, string? sheet)
    {
        var scale = TimeScale.For(cue);
        var rows = new SvgCanvas();
        double bottom = DrawRows(rows, scale, cue);
        var back = new SvgCanvas();
        double height = bottom + AxisHeight;
        DrawAxis(back, scale, bottom);
        DrawHeader(back, cue);
        return new SvgDocument($"{cue.Trace.Title}: command and modelled motion", TimeScale.Width, height)
        {
            Class = PictureStyle.Class,
            Sheet = sheet,
            Corner = 8,
        }.Write(back, rows);
    }

    private static double DrawRows(SvgCanvas svg, TimeScale scale, CueResult cue)
    {
        double y = Top;
        foreach (LaneTrace lane in cue.Trace.Lanes)
        {
            int? rated = lane.Lane.Kind == LaneKind.Motor
                ? cue.Motors.First(motor => motor.Lane == lane.Lane.Name).Motor.RatedPermille
                : null;
            y = CommandRow.Draw(svg, scale, y, lane, rated < 1000 ? rated : null);
        }

        foreach (MotorResult motor in cue.Motors)
        {
            y = MotionRow.Draw(svg, scale, y, motor);
        }

        return y;
    }

    private static void DrawHeader(SvgCanvas svg, CueResult cue)
    {
        svg.Text(Margin, 27, cue.Trace.Title, "title", 17);
        svg.Text(Margin, 45, Subtitle(cue), "subtitle", 11.5);
        svg.Box(TimeScale.Right - 66, 13, 66, 19, "badge", 9.5);
        svg.TextAround(TimeScale.Right - 33, 26.5, "modelled", "badge-label");
    }

    private static string Subtitle(CueResult cue)
    {
        List<string> parts = [$"{Numbers.Text(cue.Trace.DurationMicroseconds / 1000.0, "0.#")} ms"];
        parts.AddRange(cue.Sounds.Select(sound => $"{sound.Lane} {Numbers.Text(sound.Metrics.FastWeightedDecibels, "0")} dB(A) at 10 cm"));
        parts.AddRange(cue.Lights.Select(light => $"{light.Lane} L* {Numbers.Text(light.Metrics.LightnessChange, "0")}"));
        if (cue.SkewMilliseconds is { } skew)
        {
            parts.Add($"senses {Numbers.Text(skew)} ms apart");
        }

        return string.Join(", ", parts);
    }

    private static void DrawAxis(SvgCanvas svg, TimeScale scale, double bottom)
    {
        svg.Line(TimeScale.Left, bottom, TimeScale.Right, bottom, "axis");
        for (double time = 0; time <= scale.Milliseconds; time += scale.Tick)
        {
            double x = scale.X(time);
            svg.Line(x, Top - 4, x, bottom, "grid");
            svg.TextAround(x, bottom + 14, Numbers.Text(time, "0"), "tick", 10);
        }

        svg.TextBefore(TimeScale.Left - 24, bottom + 14, "ms", "tick", 10);
    }
}
