using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>A tone or a light: its level as an area; above a tone its frequency.</summary>
internal sealed class LevelRow : TimelineRow
{
    private const double FontSize = 10;
    private const double Space = 5;
    private const double FullLevel = 1000;

    private static readonly string[] s_colours = ["red", "green", "blue", "amber", "yellow", "white"];

    private readonly Signal _level;
    private readonly Signal? _frequency;
    private readonly string _style;

    public LevelRow(RunResult result, LaneInfo lane)
        : base("lanes", lane.Name)
    {
        _level = Signal.Of(result, TraceKind.Lane, lane.Name, initial: 0);
        _frequency = lane.Kind == "tone" ? Signal.Of(result, TraceKind.Lane, lane.Name + ".hz", initial: 0) : null;
        string? colour = Array.Find(s_colours, colour => lane.Name.Contains(colour, StringComparison.OrdinalIgnoreCase));
        _style = _frequency is not null ? "tone" : "light light-" + (colour ?? "white");
    }

    /// <inheritdoc/>
    public override double Draw(TimelineCanvas canvas, Band band, double top)
    {
        double labels = _frequency is null ? 0 : 13;
        double full = _frequency is null ? 17 : 22;
        double zero = top + Space + labels + full;
        double Height(int level) => zero - (Math.Clamp(level / FullLevel, 0, 1) * full);
        canvas.Back.Line(TimelineCanvas.PlotLeft, zero, band.Right, zero, "zero");
        canvas.Shapes.Path(StepPath.Area(_level, band, Height), $"{_style} area");
        canvas.Shapes.Path(StepPath.Outline(_level, band, Height), $"{_style} line");
        DrawName(canvas, zero - (full / 2));
        if (_frequency is not null)
        {
            DrawFrequencies(canvas, band, top + Space + labels - 3);
        }

        return Space + labels + full + Space;
    }

    private void DrawFrequencies(TimelineCanvas canvas, Band band, double baseline)
    {
        LabelPlacer placer = new(mostLevels: 1);
        string? latest = null;
        IEnumerable<long> instants = _level.Within(band).Concat(_frequency!.Within(band)).Select(change => change.Time).Distinct().Order();
        foreach (long time in instants)
        {
            string? label = _level.At(time) > 0 ? Frequency(_frequency.At(time)) : null;
            if (label is not null && label != latest)
            {
                double width = TextWidth.Of(label, FontSize);
                double start = Math.Min(band.X(time), band.Right - width);
                if (placer.Place(start, start + width) == 0)
                {
                    canvas.Texts.Text(start, baseline, label, "pitch", FontSize);
                }
            }

            latest = label;
        }
    }

    private static string Frequency(int hertz)
    {
        const int Kilohertz = 1000;
        return hertz < Kilohertz
            ? string.Create(CultureInfo.InvariantCulture, $"{hertz} Hz")
            : string.Create(CultureInfo.InvariantCulture, $"{hertz / 1e3:0.##} kHz");
    }
}
