namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>A stretch of time on paper: drawn to scale, or folded into a gap.</summary>
/// <param name="Time">The stretch.</param>
/// <param name="Left">Where it begins, in pixels.</param>
/// <param name="Right">Where it ends, in pixels.</param>
/// <param name="IsGap">Whether it is folded.</param>
internal sealed record BandPiece(TimeSegment Time, double Left, double Right, bool IsGap);
