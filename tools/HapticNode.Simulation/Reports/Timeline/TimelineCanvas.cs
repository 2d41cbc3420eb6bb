namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>The layers of the picture, from back to front, so that rows can be drawn one by one.</summary>
internal sealed class TimelineCanvas
{
    /// <summary>The width of the picture, in pixels.</summary>
    public const double Width = 1400;

    /// <summary>The margin around everything, in pixels.</summary>
    public const double Margin = 24;

    /// <summary>Where time begins, in pixels.</summary>
    public const double PlotLeft = 138;

    /// <summary>Where time ends at the latest, in pixels.</summary>
    public const double PlotRight = Width - Margin;

    /// <summary>Backgrounds and grid.</summary>
    public SvgLayer Back { get; } = new();

    /// <summary>Traces, bars and areas.</summary>
    public SvgLayer Shapes { get; } = new();

    /// <summary>What covers the traces: folds and faults.</summary>
    public SvgLayer Over { get; } = new();

    /// <summary>All text.</summary>
    public SvgLayer Texts { get; } = new();
}
