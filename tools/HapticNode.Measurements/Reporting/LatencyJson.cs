using System.Text.Json.Nodes;
using HapticNode.Measurements.Latency;

namespace HapticNode.Measurements.Reporting;

/// <summary>A measured latency as JSON. The names of the keys are promised to scripts.</summary>
public static class LatencyJson
{
    /// <summary>Writes a measurement.</summary>
    /// <param name="file">The capture's name.</param>
    /// <param name="latency">The measurement.</param>
    /// <returns>The document.</returns>
    public static JsonObject Of(string file, LatencyMeasurement latency) => new()
    {
        ["file"] = file,
        ["basis"] = "measured",
        ["presses"] = latency.Presses,
        ["missed"] = latency.Missed,
        ["missed_at_s"] = new JsonArray([.. latency.MissedSeconds.Select(value => JsonValue.Create(Math.Round(value, 6)))]),
        ["overlapped"] = latency.Overlapped,
        ["unasked"] = latency.Unasked,
        ["p50_us"] = Rounded(latency.Quantile(0.5)),
        ["p99_us"] = Rounded(latency.Quantile(0.99)),
        ["min_us"] = Rounded(latency.Quantile(0)),
        ["max_us"] = Rounded(latency.Quantile(1)),
        ["neutral_duty"] = Math.Round(latency.NeutralDuty, 3),
        ["carrier_hz"] = Math.Round(latency.CarrierHertz),
        ["latencies_us"] = new JsonArray([.. latency.Microseconds.Select(value => JsonValue.Create(Math.Round(value, 1)))]),
    };

    private static double? Rounded(double? microseconds) => microseconds is double value ? Math.Round(value, 1) : null;
}
