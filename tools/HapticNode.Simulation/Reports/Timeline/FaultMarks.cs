using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Latched faults: a line down through the whole band, with the reason at its foot.</summary>
internal static class FaultMarks
{
    private const double FontSize = 11;
    private const double LevelHeight = 15;

    /// <summary>Draws the faults of a band under its last row.</summary>
    /// <returns>The height of their labels, in pixels; 0 without faults.</returns>
    public static double Draw(TimelineCanvas canvas, Band band, double top, double bottom, RunResult result)
    {
        LabelPlacer placer = new(mostLevels: 4);
        foreach (TraceEntry fault in result.Trace.Where(entry => entry.Kind == TraceKind.Fault && band.Contains(entry.TimeNanoseconds)))
        {
            string reason = fault.Value.Length == 0 ? fault.Name : $"{fault.Name} ({fault.Value})";
            string tip = string.Create(CultureInfo.InvariantCulture, $"fault {reason} at {fault.TimeNanoseconds / 1e6:0.###} ms");
            double x = band.X(fault.TimeNanoseconds);
            double width = TextWidth.Of(reason, FontSize);
            double start = Math.Min(x - 1, TimelineCanvas.PlotRight - width);
            int level = placer.Place(start, start + width);
            canvas.Over.Line(x, top, x, bottom + (Math.Max(level, 0) * LevelHeight) + 3, "fault", tip);
            if (level >= 0)
            {
                canvas.Texts.Text(start, bottom + (level * LevelHeight) + 14, reason, "fault-label");
            }
        }

        return placer.Levels == 0 ? 0 : (placer.Levels * LevelHeight) + 6;
    }
}
