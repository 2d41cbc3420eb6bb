using HapticNode.Documents.Pictures;
using HapticNode.Simulation.Reports.Timeline;

namespace HapticNode.Simulation.Reports;

/// <summary>The picture of a run: controls above, cues in the middle, lanes below, on one time axis.</summary>
/// <remarks>
/// A single SVG file, 1400 pixels wide, without anything from outside, in light or dark colours as the reader prefers. Idle time of more than
/// 300 ms is folded into a marked gap. A long run goes on in further bands below, all to the same scale. Controls and lanes to which
/// nothing happens are named in the footer. What the pointer rests on tells its exact time.
/// </remarks>
public static class TimelineSvg
{
    private const double BandSpace = 26;

    /// <summary>Draws a run.</summary>
    /// <param name="result">The run.</param>
    /// <param name="writer">Where to; not flushed, not disposed.</param>
    public static void Write(RunResult result, TextWriter writer)
    {
        (TimelineCanvas canvas, double height) = Draw(result);
        WriteDocument(writer, result, canvas, height);
    }

    /// <summary>Draws a run.</summary>
    internal static (TimelineCanvas Canvas, double Height) Draw(RunResult result)
    {
        TimelineCanvas canvas = new();
        TimelineHeader.Draw(canvas, result);
        long end = result.DurationMicroseconds * 1000;
        IReadOnlyList<Band> bands = BandPacker.Pack(TimeFold.Busy(result), end, TimelineCanvas.PlotLeft, TimelineCanvas.PlotRight);
        ControlInfo[] idleControls = [.. result.Controls.Where(control => !IsTouched(result, control))];
        LaneInfo[] idleLanes = [.. result.Lanes.Where(lane => !Signal.Of(result, TraceKind.Lane, lane.Name, initial: 0).Changes)];
        List<TimelineRow> rows =
        [
            .. result.Controls.Except(idleControls).Select(control => new ControlRow(result, control)),
            new HostRow(result),
            new CueRow(result),
            .. result.Lanes.Except(idleLanes).Select(lane => Row(result, lane)),
        ];

        double y = TimelineHeader.Height;
        foreach (Band band in bands)
        {
            y = DrawBand(canvas, band, y, rows, result) + BandSpace;
        }

        y -= BandSpace;
        y += TimelineFooter.Draw(canvas, y, result, [.. idleControls.Select(control => control.Name)], [.. idleLanes.Select(lane => lane.Name)]);
        return (canvas, y);
    }

    private static bool IsTouched(RunResult result, ControlInfo control)
    {
        return result.Trace.Any(entry =>
            (entry.Kind is TraceKind.Event or TraceKind.Edge && entry.Name == control.Name)
            || (entry.Kind == TraceKind.Edge && entry.Name.StartsWith(control.Name + ".", StringComparison.Ordinal)));
    }

    private static TimelineRow Row(RunResult result, LaneInfo lane)
    {
        return lane.Kind == "motor" ? new MotorRow(result, lane.Name) : new LevelRow(result, lane);
    }

    private static double DrawBand(TimelineCanvas canvas, Band band, double top, List<TimelineRow> rows, RunResult result)
    {
        double y = top + TimeAxis.Height;
        string? group = null;
        foreach (TimelineRow row in rows)
        {
            double height = row.Draw(canvas, band, y);
            if (height > 0 && row.Group != group)
            {
                canvas.Back.Line(TimelineCanvas.Margin, y, band.Right, y, "rule");
                group = row.Group;
            }

            y += height;
        }

        canvas.Back.Line(TimelineCanvas.Margin, y, band.Right, y, "rule");
        TimeAxis.Draw(canvas, band, top, y);
        return y + FaultMarks.Draw(canvas, band, top + TimeAxis.Height, y, result);
    }

    private static void WriteDocument(TextWriter writer, RunResult result, TimelineCanvas canvas, double height)
    {
        var document = new SvgDocument($"{result.Scenario} (modelled)", TimelineCanvas.Width, height)
        {
            Description = TimelineHeader.Description(result),
            Sheet = TimelineStyle.Sheet,
            Corner = 8,
        };
        writer.Write(document.Write(canvas.Back, canvas.Shapes, canvas.Over, canvas.Texts));
    }
}
