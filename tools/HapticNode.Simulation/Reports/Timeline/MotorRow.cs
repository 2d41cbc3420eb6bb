namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>A motor: drive as an area above the zero line, brake below it.</summary>
internal sealed class MotorRow : TimelineRow
{
    private const double HalfHeight = 22;
    private const double Space = 6;
    private const double FullDrive = 1000;

    private readonly Signal _level;
    private readonly Signal _drive;
    private readonly Signal _brake;

    public MotorRow(RunResult result, string name)
        : base("lanes", name)
    {
        _level = Signal.Of(result, TraceKind.Lane, name, initial: 0);
        _drive = _level.Select(level => Math.Max(level, 0));
        _brake = _level.Select(level => Math.Min(level, 0));
    }

    /// <inheritdoc/>
    public override double Draw(TimelineCanvas canvas, Band band, double top)
    {
        double zero = top + Space + HalfHeight;
        double Height(int level) => zero - (Math.Clamp(level / FullDrive, -1, 1) * HalfHeight);
        canvas.Back.Line(TimelineCanvas.PlotLeft, zero, band.Right, zero, "zero");
        canvas.Shapes.Path(StepPath.Area(_drive, band, Height), "drive area");
        canvas.Shapes.Path(StepPath.Area(_brake, band, Height), "brake area");
        canvas.Shapes.Path(StepPath.Outline(_drive, band, Height), "drive line");
        canvas.Shapes.Path(StepPath.Outline(_brake, band, Height), "brake line");
        DrawName(canvas, zero);
        canvas.Texts.TextBefore(TimelineCanvas.PlotLeft - 8, zero - HalfHeight + 6, "+100 %", "small", 10);
        canvas.Texts.TextBefore(TimelineCanvas.PlotLeft - 8, zero + 3, "0", "small", 10);
        canvas.Texts.TextBefore(TimelineCanvas.PlotLeft - 8, zero + HalfHeight, "−100 %", "small", 10);
        return (2 * Space) + (2 * HalfHeight);
    }
}
