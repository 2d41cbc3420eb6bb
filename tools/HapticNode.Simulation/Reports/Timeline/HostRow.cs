using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>What the host types and what the node answers.</summary>
internal sealed class HostRow(RunResult result) : TimelineRow("controls", "host")
{
    private const double FontSize = 10.5;
    private const double LevelHeight = 15;
    private const int MostLevels = 4;
    private const int MostLetters = 32;

    /// <inheritdoc/>
    public override double Draw(TimelineCanvas canvas, Band band, double top)
    {
        TraceEntry[] lines = [.. result.Trace.Where(entry => entry.Kind is TraceKind.Host or TraceKind.Reply && band.Contains(entry.TimeNanoseconds))];
        LabelPlacer placer = new(MostLevels);
        foreach (TraceEntry line in lines)
        {
            bool isHost = line.Kind == TraceKind.Host;
            string text = (isHost ? "› " : "‹ ") + (line.Value.Length > MostLetters ? line.Value[..(MostLetters - 1)] + "…" : line.Value);
            double width = TextWidth.OfMonospace(text, FontSize) + 8;
            double x = band.X(line.TimeNanoseconds);
            double start = Math.Min(x, band.Right - width);
            int level = placer.Place(start, start + width);
            if (level < 0)
            {
                continue;
            }

            double y = top + 5 + (level * LevelHeight);
            string tip = string.Create(CultureInfo.InvariantCulture, $"{(isHost ? "host" : "node")}: {line.Value} at {line.TimeNanoseconds / 1e6:0.###} ms");
            canvas.Shapes.Box(x, y, 2, LevelHeight - 3, isHost ? "host" : "reply", corner: 0, tip);
            canvas.Texts.Text(start + 6, y + 10, text, isHost ? "mono" : "mono soft", FontSize);
        }

        if (placer.Levels == 0)
        {
            return 0;
        }

        DrawName(canvas, top + 11);
        return (placer.Levels * LevelHeight) + 9;
    }
}
