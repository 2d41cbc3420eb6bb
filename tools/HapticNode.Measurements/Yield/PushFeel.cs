namespace HapticNode.Measurements.Yield;

/// <summary>What one push does on one unit: modelled.</summary>
/// <param name="PeakG">The largest amplitude in g.</param>
/// <param name="WidthMilliseconds">How long the amplitude is at least a tenth of that.</param>
internal readonly record struct PushFeel(double PeakG, double WidthMilliseconds);
