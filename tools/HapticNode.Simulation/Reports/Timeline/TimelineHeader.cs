using System.Globalization;

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
        canvas.Texts.Text("title", TimelineCanvas.Margin, 40, result.Scenario);
        canvas.Shapes.Rectangle("badge", badge, 24, 74, 21, radius: 10.5);
        canvas.Texts.Text("badge-label", badge + 37, 38.5, "modelled", "middle");
        string circumstances = string.Create(
            CultureInfo.InvariantCulture,
            $"board {result.Board}  ·  {result.Speed} processor  ·  bank {result.Bank}  ·  {result.DurationMicroseconds / 1e6:0.###} s");
        canvas.Texts.Text("subtitle", TimelineCanvas.Margin, 64, circumstances);

        (string Value, string Caption, bool IsBad)[] numbers =
        [
            (Milliseconds(result.Latency.P50), "edge to output, p50", false),
            (Milliseconds(result.Latency.P99), "edge to output, p99", false),
            (Count(result.Presses), $"presses, {Count(result.DoublePresses)} double, {Count(result.MissedPresses)} missed", result.DoublePresses + result.MissedPresses > 0),
            (Count(result.Detents), $"detents, {Count(result.LostDetents)} lost", result.LostDetents > 0),
            (Count(result.Edges), $"edges, {Count(result.EdgesDropped)} dropped", result.EdgesDropped > 0),
            (Count(result.Faults.Count), "faults", result.Faults.Count > 0),
        ];
        double x = TimelineCanvas.PlotRight;
        foreach ((string value, string caption, bool isBad) in numbers.Reverse())
        {
            canvas.Texts.Text(isBad ? "number bad" : "number", x, 41, value, "end");
            canvas.Texts.Text("small", x, 60, caption, "end");
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
