using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Control events as ticks with labels; a run of equal events that stand too close together gets one label with their number.</summary>
internal sealed class EventLabels
{
    private const double FontSize = 11;
    private const double LevelHeight = 13;
    private const double TickHeight = 5;
    private const int MostLevels = 3;

    private readonly Band _band;
    private readonly List<(List<TraceEntry> Run, string Label, double Left, int Level)> _labels = [];
    private readonly LabelPlacer _placer = new(MostLevels);

    /// <summary>Finds room for the labels of some events on a band.</summary>
    public EventLabels(Band band, IEnumerable<TraceEntry> events)
    {
        _band = band;
        foreach (List<TraceEntry> run in Runs(events))
        {
            string label = run.Count == 1 ? run[0].Value : string.Create(CultureInfo.InvariantCulture, $"{run[0].Value} ×{run.Count}");
            double width = TextWidth.Of(label, FontSize);
            double left = Math.Min(band.X(run[0].TimeNanoseconds) - 1, TimelineCanvas.PlotRight - width);
            _labels.Add((run, label, left, _placer.Place(left, Math.Max(left + width, band.X(run[^1].TimeNanoseconds)))));
        }
    }

    /// <summary>The room that labels and ticks need above the line on which the ticks stand, in pixels.</summary>
    public double Height => (Math.Max(_placer.Levels, 1) * LevelHeight) + TickHeight + 3;

    /// <summary>Draws ticks that stand on a line, and the labels above them.</summary>
    public void Draw(TimelineCanvas canvas, double baseline)
    {
        foreach ((List<TraceEntry> run, string label, double left, int level) in _labels)
        {
            double top = baseline - TickHeight - (Math.Max(level, 0) * LevelHeight);
            foreach (TraceEntry entry in run)
            {
                double x = _band.X(entry.TimeNanoseconds);
                string tip = string.Create(CultureInfo.InvariantCulture, $"{entry.Name} {entry.Value} at {entry.TimeNanoseconds / 1e6:0.###} ms");
                if (level > 0)
                {
                    canvas.Shapes.Line(x, top, x, baseline - TickHeight, "leader");
                }

                canvas.Shapes.Line(x, baseline - TickHeight, x, baseline, "event", tip);
            }

            if (run.Count > 1)
            {
                canvas.Shapes.Line(_band.X(run[0].TimeNanoseconds), top, _band.X(run[^1].TimeNanoseconds), top, "event");
            }

            if (level >= 0)
            {
                canvas.Texts.Text(left, top - 3, label, "label");
            }
        }
    }

    private List<List<TraceEntry>> Runs(IEnumerable<TraceEntry> events)
    {
        List<List<TraceEntry>> runs = [];
        foreach (TraceEntry entry in events)
        {
            bool continues = runs.Count > 0
                && runs[^1][^1].Value == entry.Value
                && _band.X(entry.TimeNanoseconds) - _band.X(runs[^1][^1].TimeNanoseconds) < TextWidth.Of(entry.Value, FontSize) + 8;
            if (!continues)
            {
                runs.Add([]);
            }

            runs[^1].Add(entry);
        }

        return runs;
    }
}
