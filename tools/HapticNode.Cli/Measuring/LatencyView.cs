using System.Globalization;
using HapticNode.Cli.Rendering;
using HapticNode.Measurements.Latency;
using Spectre.Console;

namespace HapticNode.Cli.Measuring;

/// <summary>A measured latency, in a terminal, beside the budget that the modelled one is held to.</summary>
internal static class LatencyView
{
    private const int Bars = 40;
    private const int MostBins = 12;
    private const int MostTimes = 5;

    /// <summary>Says how many presses had no drive, and when, or that none could be matched; null where each had one.</summary>
    internal static string? Missed(string file, LatencyMeasurement latency, double withinMilliseconds)
    {
        if (latency.Missed == 0)
        {
            return latency.Microseconds.Count > 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{file}: the motor was still driven at each of the {latency.Presses} presses, so that none could be matched with its drive.");
        }

        string times = string.Join(", ", latency.MissedSeconds.Take(MostTimes).Select(seconds => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.000}")));
        string more = latency.Missed > MostTimes ? $" and {latency.Missed - MostTimes} more" : "";
        string advice = latency.Microseconds.Count == 0 && latency.Overlapped == 0 ? " Is it the right channel for the drive?" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{file}: {latency.Missed} of {latency.Presses} presses had no drive within {withinMilliseconds:0.###} ms (at {times} s{more}).{advice}");
    }

    internal static void Write(string file, LatencyMeasurement latency, IAnsiConsole console)
    {
        console.MarkupLineInterpolated($"[bold]{file}[/]: from contact to drive, measured");
        var table = new DataTable(new DataColumn("counted"), DataColumn.Number("measured"), new DataColumn("modelled budget", "budget"));
        table.AddText("presses", Number(latency.Presses), "");
        table.AddText("missed", Number(latency.Missed), "0");
        table.AddText("while still driven", Number(latency.Overlapped), "");
        table.AddText("drives without a press", Number(latency.Unasked), "");
        table.AddText("p50 us", Number(latency.Quantile(0.5)), "<= 500");
        table.AddText("p99 us", Number(latency.Quantile(0.99)), "<= 750");
        table.AddText("longest us", Number(latency.Quantile(1)), "");
        table.Write(console);
        WriteHistogram(latency.Microseconds, console);
        string carrier = latency.CarrierHertz > 0 ? string.Create(CultureInfo.InvariantCulture, $", carrier {latency.CarrierHertz / 1000:0.#} kHz") : "";
        console.MarkupLineInterpolated($"[dim]The drive line rests at {100 * latency.NeutralDuty:0.#} %{carrier}. 'hapticnode stats' counts from the entry of the handler; what it leaves out is the way to there.[/]");
    }

    private static void WriteHistogram(IReadOnlyList<double> values, IAnsiConsole console)
    {
        if (values.Count < 2)
        {
            return;
        }

        double low = values.Min();
        double width = Math.Max(1, (values.Max() - low) / MostBins);
        int[] bins = new int[MostBins];
        foreach (double value in values)
        {
            bins[Math.Min(MostBins - 1, (int)((value - low) / width))]++;
        }

        for (int i = 0; i < MostBins; i++)
        {
            int length = (int)Math.Ceiling((double)Bars * bins[i] / bins.Max());
            console.MarkupLineInterpolated($"{low + (i * width),8:0} us {new string('#', length)} {bins[i]}");
        }
    }

    private static string Number(double? value) => value?.ToString("0", CultureInfo.InvariantCulture) ?? "-";
}
