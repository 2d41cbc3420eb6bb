using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HapticNode.Measurements.Identification;

namespace HapticNode.Measurements.Reporting;

/// <summary>Measurements as JSON. The names of the keys are promised to scripts.</summary>
public static class MeasurementJson
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a document as text.</summary>
    /// <param name="document">The document.</param>
    /// <returns>Indented JSON.</returns>
    public static string Text(JsonNode document) => document.ToJsonString(s_options);

    /// <summary>One recording is one object; several are an object with what they say together and a list.</summary>
    /// <param name="outcomes">What came of the recordings, at least one.</param>
    /// <returns>The document.</returns>
    public static JsonObject Of(IReadOnlyList<Outcome> outcomes)
    {
        if (outcomes.Count == 1)
        {
            return Of(outcomes[0]);
        }

        var document = new JsonObject { ["basis"] = "measured" };
        if (UnitsTogether.Of(outcomes) is { } units)
        {
            document["kind"] = units.IsRotating ? "erm" : "lra";
            document["units"] = units.Count;
            Add(document, "f0_hz", units.ResonanceHertz);
            Add(document, "q", units.Quality);
            Add(document, "steady_hz", units.SteadyHertz);
            Add(document, "start_v", units.StartVolts);
            Add(document, "rise_ms", units.RiseMilliseconds);
            Add(document, "width_ms", units.WidthMilliseconds);
            Add(document, "peak_g", units.PeakG);
            document["frequency_spread"] = Rounded(units.FrequencySpread);
            document["force_spread"] = Rounded(units.ForceSpread);
        }
        else
        {
            document["refused"] = outcomes[0].Reason;
            document["message"] = outcomes[0].Message;
        }

        document["recordings"] = new JsonArray([.. outcomes.Select(Of)]);
        return document;
    }

    private static JsonObject Of(Outcome outcome)
    {
        if (outcome.Measurement is not { } measurement)
        {
            return new JsonObject { ["file"] = outcome.File, ["basis"] = "measured", ["refused"] = outcome.Reason, ["message"] = outcome.Message };
        }

        var document = new JsonObject
        {
            ["file"] = measurement.File,
            ["basis"] = "measured",
            ["kind"] = measurement.IsRotating ? "erm" : "lra",
            ["axis"] = measurement.Axis,
            ["unit"] = measurement.Unit,
            ["unit_basis"] = measurement.UnitBasis,
            ["rate_hz"] = Rounded(measurement.RateHertz),
            ["jitter_share"] = Rounded(measurement.JitterShare),
            ["noise"] = Rounded(measurement.Noise),
        };
        Add(document, "f0_hz", measurement.ResonanceHertz);
        Add(document, "q", measurement.Quality);
        Add(document, "steady_hz", measurement.SteadyHertz);
        if (measurement.IsRotating)
        {
            AddOrNull(document, "start_v", measurement.StartVolts);
        }

        Add(document, "delay_ms", measurement.DelayMilliseconds);
        Add(document, measurement.IsInG ? "gain_g_per_v" : "gain_per_v", measurement.GainPerVolt);
        Add(document, "rise_ms", measurement.RiseMilliseconds);
        Add(document, "width_ms", measurement.WidthMilliseconds);
        AddOrNull(document, "peak_g", measurement.IsInG ? measurement.Peak : null);
        if (!measurement.IsInG)
        {
            Add(document, "peak", measurement.Peak);
        }

        if (measurement.Alignment is { } alignment)
        {
            document["clock_ratio"] = Rounded(alignment.ClockRatio);
            document["plan"] = new JsonArray([.. alignment.Steps.Select(step => new JsonObject
            {
                ["lane"] = step.Step.Lane,
                ["purpose"] = step.Step.Purpose,
                ["start_s"] = Math.Round(step.StartSeconds, 5),
                ["event"] = step.Motion,
            })]);
        }

        document["events"] = new JsonArray([.. measurement.Events.Select(motion => Event(motion, measurement.IsInG))]);
        return document;
    }

    private static JsonNode Event(MeasuredEvent motion, bool isInG)
    {
        var document = new JsonObject
        {
            ["start_s"] = Math.Round(motion.StartSeconds, 5),
            [isInG ? "peak_g" : "peak"] = Rounded(motion.Peak),
            ["rise_ms"] = Rounded(motion.RiseMilliseconds),
            ["width_ms"] = Rounded(motion.WidthMilliseconds),
            ["ring_ms"] = Rounded(motion.RingMilliseconds),
            ["snr"] = Rounded(motion.SignalToNoise),
        };
        Add(document, "f0_hz", motion.ResonanceHertz);
        Add(document, "q", motion.Quality);
        if (motion.SteadyHertz is double steady)
        {
            document["steady_hz"] = Rounded(steady);
        }

        if (motion.DriveVolts is double volts)
        {
            document["drive_v"] = Rounded(volts);
        }

        if (motion.DelayMilliseconds is double delay)
        {
            document["delay_ms"] = Rounded(delay);
        }

        return document;
    }

    private static void Add(JsonObject document, string key, Estimate? estimate)
    {
        if (estimate is not null)
        {
            AddOrNull(document, key, estimate);
        }
    }

    private static void AddOrNull(JsonObject document, string key, Estimate? estimate)
    {
        document[key] = estimate is { } known ? Rounded(known.Value) : null;
        document[key + "_interval"] = estimate is { } bounds ? new JsonArray(Rounded(bounds.Low), Rounded(bounds.High)) : null;
    }

    // Six digits: more would only be noise.
    private static double Rounded(double value)
    {
        return value == 0 || !double.IsFinite(value) ? 0 : Math.Round(value, (int)Math.Clamp(5 - Math.Floor(Math.Log10(Math.Abs(value))), 0, 15));
    }
}
