using System.Globalization;
using HapticNode.Documents.Pictures;

namespace HapticNode.Simulation.Reports.Timeline;

/// <summary>Title, circumstances and the numbers that matter most.</summary>
internal static class TimelineHeader
{
    /// <summary>The height of the header, in pixels.</summary>
    public const double Height = 84;

    private const double ColumnWidth = 128;
    private const double BoldWidth = 1.14;

    /// <summary>Draws the header at the top of the picture.</summary>
    public static void Draw(TimelineCanvas canvas, RunResult result)
    {
        double badge = TimelineCanvas.Margin + (TextWidth.Of(result.Scenario, 22) * BoldWidth) + 14;
        canvas.Texts.Text(TimelineCanvas.Margin, 40, result.Scenario, "title", 22);
        canvas.Shapes.Box(badge, 24, 74, 21, "badge", corner: 10.5);
        canvas.Texts.TextAround(badge + 37, 38.5, "modelled", "badge-label", 12);
        string circumstances = string.Create(
            CultureInfo.InvariantCulture,
            $"board {result.Board}  ·  {result.Speed} processor  ·  bank {result.Bank}  ·  {result.DurationMicroseconds / 1e6:0.###} s");
        canvas.Texts.Text(TimelineCanvas.Margin, 64, circumstances, "subtitle", 13);

        (string Value, string Caption, bool IsBad)[] numbers =
        [
            (Milliseconds(result.Latency.P50), "edge to output, p50", false),
            (Milliseconds(result.Latency.P99), "edge to output, p99", false),
            (Count(result.Presses), $"presses, {Count(result.DoublePresses)} false, {Count(result.MissedPresses)} missed", result.DoublePresses + result.MissedPresses > 0),
            (Count(result.Detents), $"detents, {Count(result.LostDetents)} missed", result.LostDetents > 0),
            (Count(result.Edges), $"edges, {Count(result.EdgesDropped)} dropped", result.EdgesDropped > 0),
            (Count(result.Faults.Count), "faults", result.Faults.Count > 0),
        ];
        double x = TimelineCanvas.PlotRight;
        foreach ((string value, string caption, bool isBad) in numbers.Reverse())
        {
            canvas.Texts.TextBefore(x, 41, value, isBad ? "strong bad" : "strong", 20);
            canvas.Texts.TextBefore(x, 60, caption, "small", 10);
            x -= Math.Max(ColumnWidth, TextWidth.Of(caption, 10) + 22);
        }
    }

    /// <summary>The picture in a sentence or two, for those who cannot see it.</summary>
    public static string Description(RunResult result)
    {
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Modelled run of the scenario {result.Scenario} on {result.Board} with a {result.Speed} processor, {result.DurationMicroseconds / 1e6:0.###} seconds. ")
            + string.Create(
                CultureInfo.InvariantCulture,
                $"Presses: {result.Presses}, detents: {result.Detents}, faults: {result.Faults.Count}; from an edge to the first output {Milliseconds(result.Latency.P50)} at the median and {Milliseconds(result.Latency.P99)} at the 99th percentile. ")
            + "Controls are at the top, cues in the middle, motor, tone and light lanes below; long idle time is folded.";
    }

    private static string Milliseconds(long? microseconds)
    {
        return microseconds is null ? "–" : string.Create(CultureInfo.InvariantCulture, $"{microseconds / 1e3:0.00} ms");
    }

    private static string Count(int number)
    {
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
