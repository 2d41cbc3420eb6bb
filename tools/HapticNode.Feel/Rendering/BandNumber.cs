using HapticNode.Actuators.Metrics;

namespace HapticNode.Feel.Rendering;

/// <summary>A number of a motion that differs from unit to unit.</summary>
/// <param name="Name">What it is called in JSON; its ending is the unit.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Format">How many digits it deserves.</param>
/// <param name="Of">Takes it from the metrics.</param>
public sealed record BandNumber(string Name, string Title, string Format, Func<FeelMetrics, double> Of)
{
    /// <summary>The errors of the frequency that bands are given for, as shares.</summary>
    public static IReadOnlyList<double> Errors { get; } = [0.02, 0.03, 0.05, 0.1];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<BandNumber> All { get; } =
    [
        new("peak_g", "peak g", "0.00", metrics => metrics.PeakG),
        new("rise_ms", "rise ms", "0.0", metrics => metrics.RiseMilliseconds),
        new("width_ms", "width ms", "0.0", metrics => metrics.WidthMilliseconds),
        new("ring_ms", "ring ms", "0.0", metrics => metrics.RingMilliseconds),
        new("click_score", "click score", "0.00", metrics => metrics.ClickScore),
        new("sharpness", "sharpness", "0.00", metrics => metrics.Sharpness),
    ];
}
