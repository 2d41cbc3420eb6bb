using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Android;

/// <summary>
/// What Android's named effects become. Their waveforms belong to each telephone; those here are close to the fallbacks that players use,
/// and to the cues of the standard bank.
/// </summary>
internal static class AndroidEffects
{
    private const double ClickMilliseconds = 12;
    private const double BrakeMilliseconds = 6;
    private const double TickMilliseconds = 5;
    private const double TickBrakeMilliseconds = 5.5;
    private const double DoubleClickMilliseconds = 60;

    internal static readonly string[] Predefined = ["tick", "click", "heavy_click", "double_click"];

    internal static readonly string[] Primitives = ["low_tick", "tick", "click", "slow_rise", "quick_rise", "quick_fall", "spin", "thud"];

    /// <summary>A predefined effect.</summary>
    internal static FormLane Of(string name) => name switch
    {
        "tick" => Clicks(Tick(0, 0.75)),
        "heavy_click" => Clicks(Click(0, 1)),
        "double_click" => Clicks(Click(0, 0.85), Click(DoubleClickMilliseconds, 0.85)),
        _ => Clicks(Click(0, 0.85)),
    };

    /// <summary>A primitive of some scale.</summary>
    internal static FormLane Of(string name, double scale) => name switch
    {
        "low_tick" => Clicks(new Transient(0, 0.25 * scale, 1) { DriveMilliseconds = ClickMilliseconds }),
        "tick" => Clicks(Tick(0, 0.5 * scale)),
        "click" => Clicks(Click(0, scale)),
        "slow_rise" => Course(scale, new FormPoint(0, 0, 0, Curve.In), new FormPoint(500, 1)),
        "quick_rise" => Course(scale, new FormPoint(0, 0), new FormPoint(150, 1)),
        "quick_fall" => Course(scale, new FormPoint(0, 1, 0, Curve.Out), new FormPoint(100, 0)),
        "spin" => Course(scale, new FormPoint(0, 0), new FormPoint(70, 0.6), new FormPoint(70, 0), new FormPoint(140, 0.6), new FormPoint(150, 0)),
        _ => Course(scale, new FormPoint(0, 1, 0, Curve.Out), new FormPoint(60, 0)),
    };

    private static FormLane Clicks(params Transient[] clicks) => new(LaneKind.Motor, LaneNames.Motor, [], clicks);

    private static FormLane Course(double scale, params FormPoint[] points) =>
        new(LaneKind.Motor, LaneNames.Motor, [.. points.Select(point => point with { Level = point.Level * scale })], []);

    private static Transient Click(double milliseconds, double level) =>
        new(milliseconds, level, 1) { DriveMilliseconds = ClickMilliseconds, BrakeMilliseconds = BrakeMilliseconds, BrakeLevel = level };

    private static Transient Tick(double milliseconds, double level) =>
        new(milliseconds, level, 1) { DriveMilliseconds = TickMilliseconds, BrakeMilliseconds = TickBrakeMilliseconds, BrakeLevel = level * 0.75 };
}
