using HapticNode.Core.Cues;
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
    public static string Draw(CueResult cue) => Draw(cue, $"<style>\n{PictureStyle.Sheet}</style>\n");

    /// <summary>Draws a cue for a page that has the style sheet already.</summary>
    internal static string DrawInline(CueResult cue) => Draw(cue, "");

    private static string Draw(CueResult cue, string style)
    {
        var scale = TimeScale.For(cue);
        var rows = new Svg();
        double bottom = DrawRows(rows, scale, cue);
        var back = new Svg();
        double height = bottom + AxisHeight;
        back.Rectangle("page", 0, 0, TimeScale.Width, height, 8);
        DrawAxis(back, scale, bottom);
        DrawHeader(back, cue);
        string size = $"width=\"{Svg.Coordinate(TimeScale.Width)}\" height=\"{Svg.Coordinate(height)}\" viewBox=\"0 0 {Svg.Coordinate(TimeScale.Width)} {Svg.Coordinate(height)}\"";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"feel\" {size} role=\"img\" aria-label=\"{Svg.Escape(cue.Trace.Title)}: command and modelled motion\">\n{style}{back}{rows}</svg>\n";
    }

    private static double DrawRows(Svg svg, TimeScale scale, CueResult cue)
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

    private static void DrawHeader(Svg svg, CueResult cue)
    {
        svg.Text("title", Margin, 27, cue.Trace.Title);
        svg.Text("subtitle", Margin, 45, Subtitle(cue));
        svg.Rectangle("badge", TimeScale.Right - 66, 13, 66, 19, 9.5);
        svg.Text("badge-label", TimeScale.Right - 33, 26.5, "modelled", "middle");
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

    private static void DrawAxis(Svg svg, TimeScale scale, double bottom)
    {
        svg.Line("axis", TimeScale.Left, bottom, TimeScale.Right, bottom);
        for (double time = 0; time <= scale.Milliseconds; time += scale.Tick)
        {
            double x = scale.X(time);
            svg.Line("grid", x, Top - 4, x, bottom);
            svg.Text("tick", x, bottom + 14, Numbers.Text(time, "0"), "middle");
        }

        svg.Text("tick", TimeScale.Left - 24, bottom + 14, "ms", "end");
    }
}
