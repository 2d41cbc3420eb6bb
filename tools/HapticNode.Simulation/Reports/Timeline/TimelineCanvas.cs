using HapticNode.Documents.Pictures;

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
    public SvgCanvas Back { get; } = new();

    /// <summary>Traces, bars and areas.</summary>
    public SvgCanvas Shapes { get; } = new();

    /// <summary>What covers the traces: folds and faults.</summary>
    public SvgCanvas Over { get; } = new();

    /// <summary>All text.</summary>
    public SvgCanvas Texts { get; } = new();
}
