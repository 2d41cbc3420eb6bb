using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>What the marks mean, and what is not drawn because nothing happened to it.</summary>
internal static class TimelineFooter
{
    private const double FontSize = 10;
    private const double SwatchWidth = 14;
    private const double LineHeight = 16;
    private const double Bottom = 14;

    /// <summary>Draws the footer.</summary>
    /// <returns>Its height, in pixels.</returns>
    public static double Draw(TimelineCanvas canvas, double top, RunResult result, IReadOnlyList<string> idleControls, IReadOnlyList<string> idleLanes)
    {
        double x = TimelineCanvas.Margin;
        double baseline = top + 20;
        foreach ((string style, string text) in Marks(result))
        {
            double width = style == "cut" ? 2 : SwatchWidth;
            canvas.Shapes.Box(x, baseline - 9, width, 10, style, corner: 0);
            canvas.Texts.Text(x + width + 5, baseline, text, "small", FontSize);
            x += width + 5 + TextWidth.Of(text, FontSize) + 18;
        }

        canvas.Shapes.Circle(x + 2, baseline - 4, 2, "declined");
        canvas.Texts.Text(x + 10, baseline, "cue merged or ignored", "small", FontSize);
        foreach (string line in Lines([.. Idle("not touched: ", idleControls), .. Idle("silent: ", idleLanes)]))
        {
            baseline += LineHeight;
            canvas.Texts.Text(TimelineCanvas.Margin, baseline, line, "small", FontSize);
        }

        return baseline + Bottom - top;
    }

    private static IEnumerable<(string Style, string Text)> Marks(RunResult result)
    {
        HashSet<CueMeaning> used = [.. CueSpan.Of(result).Select(span => result.Meanings.GetValueOrDefault(span.Name))];
        return
        [
            ("closed", "contact closed"), ("drive area", "motor drive"), ("brake area", "motor brake"),
            .. CueColour.Legend.Where(entry => used.Contains(entry.Meaning)).Select(entry => (CueColour.ClassOf(entry.Meaning), entry.Word)),
            ("cut", "cue cut off"),
        ];
    }

    private static IEnumerable<string> Idle(string caption, IReadOnlyList<string> names) => names.Count == 0 ? [] : [caption + string.Join(", ", names)];

    // All in one line as far as it reaches, otherwise a line each.
    private static IReadOnlyList<string> Lines(IReadOnlyList<string> texts)
    {
        string line = string.Join("  ·  ", texts);
        return texts.Count == 0 || TextWidth.Of(line, FontSize) <= TimelineCanvas.PlotRight - TimelineCanvas.Margin ? [line] : texts;
    }
}
