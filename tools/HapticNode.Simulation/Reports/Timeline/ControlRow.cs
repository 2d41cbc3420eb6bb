namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>A control: its events above, the level of each contact as a square trace below (low is closed).</summary>
internal sealed class ControlRow : TimelineRow
{
    private const double TraceSpace = 6;
    private const double Bottom = 8;

    private readonly RunResult _result;
    private readonly List<(string Name, Signal Signal)> _contacts;
    private readonly double _traceHeight;

    public ControlRow(RunResult result, ControlInfo control)
        : base("controls", control.Name)
    {
        _result = result;
        bool isEncoder = control.Kind == "encoder";
        string[] suffixes = isEncoder ? [".a", ".b"] : [""];
        _contacts = [.. suffixes.Select(suffix => (suffix.TrimStart('.'), Signal.OfContact(result, control.Name + suffix)))];
        _traceHeight = isEncoder ? 9 : 14;
    }

    /// <inheritdoc/>
    public override double Draw(TimelineCanvas canvas, Band band, double top)
    {
        TraceEntry[] events = [.. _result.Trace.Where(entry => entry.Kind == TraceKind.Event && entry.Name == Name && band.Contains(entry.TimeNanoseconds))];
        if (events.Length == 0 && _contacts.TrueForAll(contact => contact.Signal.TimesWithin(band).Count == 0))
        {
            return 0;
        }

        EventLabels labels = new(band, events);
        double firstTrace = top + labels.Height + 3;
        labels.Draw(canvas, firstTrace - 3);
        double y = firstTrace;
        foreach ((string name, Signal signal) in _contacts)
        {
            double high = y;
            double low = y + _traceHeight;
            canvas.Shapes.Path(StepPath.Area(signal.Select(value => 1 - value), band, value => value == 0 ? high : low), "closed");
            canvas.Shapes.Path(StepPath.Line(signal, band, value => value == 0 ? low : high), "contact");
            canvas.Texts.TextBefore(TimelineCanvas.PlotLeft - 8, low, name, "small", 10);
            if (_contacts.Count == 1)
            {
                BounceLabels.Draw(canvas, band, low - 3, signal.TimesWithin(band));
            }

            y = low + TraceSpace;
        }

        double lastTrace = y - TraceSpace;
        DrawName(canvas, (firstTrace + lastTrace) / 2);
        return lastTrace + Bottom - top;
    }
}
