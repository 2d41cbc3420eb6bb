namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>What the marks mean, and what is not drawn because nothing happened to it.</summary>
internal static class TimelineFooter
{
    /// <summary>The height of the footer, in pixels.</summary>
    public const double Height = 46;

    private const double SwatchWidth = 14;

    /// <summary>Draws the footer.</summary>
    public static void Draw(TimelineCanvas canvas, double top, IReadOnlyList<string> idleControls, IReadOnlyList<string> idleLanes)
    {
        (string Style, string Text)[] marks =
        [
            ("closed", "contact closed"), ("drive area", "motor drive"), ("brake area", "motor brake"), ("cut", "cue cut off"),
        ];
        double x = TimelineCanvas.Margin;
        double baseline = top + 20;
        foreach ((string style, string text) in marks)
        {
            double width = style == "cut" ? 2 : SwatchWidth;
            canvas.Shapes.Rectangle(style, x, baseline - 9, width, 10);
            canvas.Texts.Text("small", x + width + 5, baseline, text);
            x += width + 5 + TextWidth.Of(text, 10) + 18;
        }

        canvas.Shapes.Circle("declined", x + 2, baseline - 4, 2);
        canvas.Texts.Text("small", x + 10, baseline, "cue merged or ignored");
        string idle = string.Join("  ·  ", new[] { Idle("not touched: ", idleControls), Idle("silent: ", idleLanes) }.Where(text => text.Length > 0));
        canvas.Texts.Text("small", TimelineCanvas.PlotRight, baseline, idle, "end");
    }

    private static string Idle(string caption, IReadOnlyList<string> names)
    {
        return names.Count == 0 ? "" : caption + string.Join(", ", names);
    }
}
