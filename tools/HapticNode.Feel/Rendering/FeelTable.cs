using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Rendering;

/// <summary>The numbers of cues as a table, the same for terminal, page and document: a row for each lane on a motor.</summary>
public static class FeelTable
{
    /// <summary>The headings of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["cue", "motor", "peak g", "rise ms", "width ms", "over units", "ring ms", "score", "heat %", "dB(A)", "L*", "apart ms"];

    /// <summary>What the columns mean, in a sentence or two.</summary>
    public static string Legend { get; } =
        "All modelled. peak: of the jig in the profile; rise: to 90 %; width: at 10 % of peak, also on the units that the profile's spread allows; "
        + "ring: after the end of the drive; score: g for each 10 ms of width; heat: of the lane's budget; "
        + "dB(A): at 10 cm, time weighting F; L*: lightness; apart: between the onsets of hand, ear and eye.";

    /// <summary>The rows of a cue.</summary>
    /// <param name="cue">The cue.</param>
    /// <returns>A cell for each of <see cref="Columns"/>.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(CueResult cue)
    {
        IReadOnlyList<string>[] motors = [.. cue.Motors.Select(Motor)];
        if (motors.Length == 0)
        {
            motors = [["-", "-", "-", "-", "-", "-", "-", "-"]];
        }

        string[] others =
        [
            Numbers.Text(Most(cue.Sounds, sound => sound.Metrics.FastWeightedDecibels), "0"),
            Numbers.Text(Most(cue.Lights, light => light.Metrics.LightnessChange), "0"),
            Numbers.Text(cue.SkewMilliseconds),
        ];
        return [.. motors.Select((motor, index) => (IReadOnlyList<string>)
            [index == 0 ? cue.Trace.Title : "", .. motor, .. index == 0 ? others : ["", "", ""]])];
    }

    /// <summary>The table in Markdown.</summary>
    /// <param name="cues">The cues.</param>
    /// <returns>Its lines.</returns>
    public static IReadOnlyList<string> Markdown(IEnumerable<CueResult> cues) =>
    [
        $"| {string.Join(" | ", Columns)} |",
        $"|---|---|{string.Concat(Enumerable.Repeat("---:|", Columns.Count - 2))}",
        .. cues.SelectMany(Rows).Select(row => $"| {string.Join(" | ", row)} |"),
    ];

    private static IReadOnlyList<string> Motor(MotorResult motor)
    {
        FeelMetrics metrics = motor.Metrics;
        return
        [
            motor.Motor.Profile.Name,
            Numbers.Text(metrics.PeakG, "0.00"),
            Numbers.Text(metrics.RiseMilliseconds),
            Numbers.Text(metrics.WidthMilliseconds),
            Numbers.Range(motor.Sweep.OverUnits(unit => unit.WidthMilliseconds)),
            Numbers.Text(metrics.RingMilliseconds),
            Numbers.Text(metrics.ClickScore, "0.00"),
            Numbers.Text(metrics.HeatShare * 100),
        ];
    }

    private static double? Most<T>(IReadOnlyList<T> lanes, Func<T, double> number) => lanes.Count == 0 ? null : lanes.Max(number);
}
