using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>The cues that play, as bars; playings of one cue in quick succession share a label.</summary>
internal sealed class CueRow : TimelineRow
{
    private const double FontSize = 11;
    private const double BarHeight = 14;
    private const double LevelHeight = 19;
    private const double Top = 7;
    private const double LeastBarWidth = 2.5;
    private const double CloseBy = 44;

    private readonly RunResult _result;
    private readonly List<CueSpan> _spans;
    private readonly List<TraceEntry> _declined;

    public CueRow(RunResult result)
        : base("cues", "cues")
    {
        _result = result;
        _spans = CueSpan.Of(result);
        _declined = [.. result.Trace.Where(entry => entry.Kind == TraceKind.Cue && entry.Value is "merged" or "ignored")];
    }

    /// <inheritdoc/>
    public override double Draw(TimelineCanvas canvas, Band band, double top)
    {
        LabelPlacer placer = new(mostLevels: int.MaxValue);
        foreach (List<CueSpan> run in Runs(band))
        {
            DrawRun(canvas, band, top + Top, run, placer);
        }

        foreach (TraceEntry entry in _declined.Where(entry => band.Contains(entry.TimeNanoseconds)))
        {
            string tip = string.Create(CultureInfo.InvariantCulture, $"{entry.Name} {entry.Value} at {entry.TimeNanoseconds / 1e6:0.###} ms");
            canvas.Shapes.Circle(band.X(entry.TimeNanoseconds), top + 3, 2, "declined", tip);
        }

        DrawName(canvas, top + Top + (BarHeight / 2));
        return Top + (Math.Max(placer.Levels, 1) * LevelHeight) + 2;
    }

    private void DrawRun(TimelineCanvas canvas, Band band, double top, List<CueSpan> run, LabelPlacer placer)
    {
        double left = band.X(run[0].Start);
        double right = Math.Max(band.X(run[^1].End), left + LeastBarWidth);
        string label = run.Count == 1 ? run[0].Name : string.Create(CultureInfo.InvariantCulture, $"{run[0].Name} ×{run.Count}");
        double labelWidth = TextWidth.Of(label, FontSize);
        bool isInside = run.Count == 1 && right - left >= labelWidth + 10;
        bool isBefore = !isInside && right + 4 + labelWidth > TimelineCanvas.PlotRight;
        double start = isBefore ? left - 4 - labelWidth : left;
        int level = placer.Place(start, isInside || isBefore ? right : right + 4 + labelWidth);
        double y = top + (level * LevelHeight);
        foreach (CueSpan span in run)
        {
            DrawBar(canvas, band, y, span);
        }

        double x = isInside ? left + 6 : isBefore ? left - 4 : right + 4;
        if (isBefore)
        {
            canvas.Texts.TextBefore(x, y + 11, label);
        }
        else
        {
            canvas.Texts.Text(x, y + 11, label, isInside ? "inside" : "label");
        }
    }

    private void DrawBar(TimelineCanvas canvas, Band band, double y, CueSpan span)
    {
        double left = band.X(span.Start);
        double width = Math.Max(band.X(span.End) - left, LeastBarWidth);
        string tip = string.Create(
            CultureInfo.InvariantCulture,
            $"{span.Name} from {span.Start / 1e6:0.###} to {span.End / 1e6:0.###} ms{(span.Cut ? ", cut" : "")}");
        canvas.Shapes.Box(left, y, width, BarHeight, CueColour.ClassOf(_result.Meanings.GetValueOrDefault(span.Name)), corner: 2, tip);
        if (span.Cut)
        {
            canvas.Shapes.Box(left + width - 1.5, y - 2, 2, BarHeight + 4, "cut", corner: 0);
        }
    }

    private List<List<CueSpan>> Runs(Band band)
    {
        List<List<CueSpan>> runs = [];
        foreach (CueSpan span in _spans.Where(span => span.End >= band.Start && span.Start < band.End))
        {
            List<CueSpan>? run = runs.FindLast(run => run[^1].Name == span.Name);
            if (run is null || band.X(span.Start) - band.X(run[^1].End) >= CloseBy)
            {
                run = [];
                runs.Add(run);
            }

            run.Add(span);
        }

        return runs;
    }
}
