using System.Globalization;
using HapticNode.Cli.Rendering;
using HapticNode.Measurements.Identification;
using Spectre.Console;

namespace HapticNode.Cli.Measuring;

/// <summary>What recordings say, in a terminal.</summary>
internal static class MeasurementView
{
    private const int MostEvents = 40;

    internal static void Write(IReadOnlyList<Outcome> outcomes, IAnsiConsole console)
    {
        foreach (Measurement measurement in outcomes.Select(outcome => outcome.Measurement).OfType<Measurement>())
        {
            Write(measurement, console);
        }

        if (outcomes.Count > 1 && UnitsTogether.Of(outcomes) is { } units)
        {
            console.MarkupLineInterpolated(
                $"[bold]{units.Count} units[/], measured: {Text(units.Frequency)} Hz, units within {100 * units.FrequencySpread:0.0} %; peaks within {100 * units.ForceSpread:0} %");
        }
    }

    /// <summary>A number with its interval.</summary>
    internal static string Text(Estimate estimate, string format = "0.##")
    {
        return string.Create(CultureInfo.InvariantCulture, $"{estimate.Value.ToString(format, CultureInfo.InvariantCulture)} ({estimate.Low.ToString(format, CultureInfo.InvariantCulture)} to {estimate.High.ToString(format, CultureInfo.InvariantCulture)})");
    }

    private static void Write(Measurement measurement, IAnsiConsole console)
    {
        string kind = measurement.IsRotating ? "rotating mass" : "resonant motor";
        console.MarkupLineInterpolated($"[bold]{measurement.File}[/]: a {kind}, measured on {measurement.Axis} ({measurement.UnitBasis}), {measurement.RateHertz:0} samples a second, jitter {100 * measurement.JitterShare:0.#} %");
        var numbers = new DataTable(new DataColumn("number"), DataColumn.Number("measured (95 %)"));
        Row("f0 Hz", measurement.ResonanceHertz);
        Row("Q", measurement.Quality);
        Row("steady Hz", measurement.SteadyHertz);
        Row("start V", measurement.StartVolts);
        Row("delay of driver ms", measurement.DelayMilliseconds);
        Row($"gain {measurement.Unit}/V", measurement.GainPerVolt);
        Row("rise ms", measurement.RiseMilliseconds);
        Row("width ms", measurement.WidthMilliseconds);
        Row($"peak {measurement.Unit}", measurement.Peak);
        numbers.Write(console);

        string[] columns = ["at s", $"peak {measurement.Unit}", "rise ms", "width ms", "ring ms", measurement.IsRotating ? "steady Hz" : "f0 Hz", "Q"];
        var events = new DataTable([new DataColumn("motion"), .. columns.Select(column => DataColumn.Number(column))]);
        for (int i = 0; i < Math.Min(MostEvents, measurement.Events.Count); i++)
        {
            MeasuredEvent motion = measurement.Events[i];
            events.AddText(
                Number(i + 1, "0"), Number(motion.StartSeconds, "0.000"), Number(motion.Peak, "0.000"), Number(motion.RiseMilliseconds, "0.0"), Number(motion.WidthMilliseconds, "0.0"),
                Number(motion.RingMilliseconds, "0.0"), Number(measurement.IsRotating ? motion.SteadyHertz : motion.ResonanceHertz?.Value, "0.0"), Number(motion.Quality?.Value, "0.0"));
        }

        events.Write(console);
        if (measurement.Events.Count > MostEvents)
        {
            console.MarkupLineInterpolated($"[dim]and {measurement.Events.Count - MostEvents} more: --json has them all[/]");
        }

        void Row(string name, Estimate? estimate)
        {
            if (estimate is { } known)
            {
                numbers.AddText(name, Text(known));
            }
        }
    }

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
