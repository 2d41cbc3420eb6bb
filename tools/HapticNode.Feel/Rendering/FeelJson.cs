using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HapticNode.Actuators.Metrics;
using HapticNode.Feel.Modelling;

namespace HapticNode.Feel.Rendering;

/// <summary>All numbers of cues for scripts. Names end in their units; what does not exist is null.</summary>
public static class FeelJson
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes cues.</summary>
    /// <param name="source">The bank or trace.</param>
    /// <param name="cues">The cues.</param>
    /// <returns>The text.</returns>
    public static string Write(string source, IEnumerable<CueResult> cues)
    {
        var document = new JsonObject
        {
            ["source"] = source,
            ["basis"] = "modelled",
            ["cues"] = new JsonArray([.. cues.Select(Cue)]),
        };
        return document.ToJsonString(s_options);
    }

    private static JsonObject Cue(CueResult cue) => new()
    {
        ["name"] = cue.Trace.Name,
        ["title"] = cue.Trace.Title,
        ["duration_ms"] = cue.Trace.DurationMicroseconds / 1000.0,
        ["skew_ms"] = Number(cue.SkewMilliseconds),
        ["motors"] = new JsonArray([.. cue.Motors.Select(Motor)]),
        ["sounds"] = new JsonArray([.. cue.Sounds.Select(Sound)]),
        ["lights"] = new JsonArray([.. cue.Lights.Select(Light)]),
    };

    private static JsonObject Motor(MotorResult motor)
    {
        FeelMetrics metrics = motor.Metrics;
        var json = new JsonObject
        {
            ["lane"] = motor.Lane,
            ["motor"] = motor.Motor.Profile.Name,
            ["overdrive"] = Number(motor.Motor.Stage.Overdrive),
            ["jig_mass_g"] = motor.Motor.Profile.Values.Single(value => value.Key == "jig_mass_g").Value,
            ["onset_ms"] = Number(metrics.OnsetMilliseconds),
            ["motion_energy_g2_ms"] = Number(metrics.MotionEnergy),
            ["electrical_mj"] = Number(metrics.ElectricalMillijoules),
            ["peak_drive"] = Number(metrics.PeakDrive),
            ["overdrive_ms"] = Number(metrics.OverdriveMilliseconds),
            ["heat_share"] = Number(metrics.HeatShare),
        };
        foreach (BandNumber number in BandNumber.All)
        {
            var bands = new JsonObject { ["nominal"] = Number(number.Of(metrics)) };
            foreach (double error in BandNumber.Errors)
            {
                bands[FormattableString.Invariant($"within_{error * 100:0}_percent")] = Band(motor.Sweep.Within(error, number.Of));
            }

            bands["over_units"] = Band(motor.Sweep.OverUnits(number.Of));
            json[number.Name] = bands;
        }

        return json;
    }

    private static JsonObject Sound(SoundResult sound) => new()
    {
        ["lane"] = sound.Lane,
        ["onset_ms"] = Number(sound.Metrics.OnsetMilliseconds),
        ["peak_db"] = Number(sound.Metrics.PeakDecibels),
        ["peak_dba"] = Number(sound.Metrics.PeakWeightedDecibels),
        ["fast_dba"] = Number(sound.Metrics.FastWeightedDecibels),
        ["loudest_hz"] = Number(sound.Metrics.LoudestHertz),
        ["sounding_ms"] = Number(sound.Metrics.SoundingMilliseconds),
    };

    private static JsonObject Light(LightResult light) => new()
    {
        ["lane"] = light.Lane,
        ["onset_ms"] = Number(light.Metrics.OnsetMilliseconds),
        ["lightness_change"] = Number(light.Metrics.LightnessChange),
        ["flash_lightness"] = Number(light.Metrics.FlashLightness),
        ["peak_mcd"] = Number(light.Metrics.PeakMillicandela),
        ["lit_ms"] = Number(light.Metrics.LitMilliseconds),
    };

    private static JsonArray Band(ToleranceBand band) => [Number(band.Minimum), Number(band.Maximum)];

    private static JsonNode? Number(double? value)
    {
        return value is { } number && double.IsFinite(number) ? JsonValue.Create(Math.Round(number, 4)) : null;
    }
}
