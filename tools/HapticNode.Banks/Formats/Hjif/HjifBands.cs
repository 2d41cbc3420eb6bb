using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Hjif;

/// <summary>The bands of a channel, added up: transients as clicks, waves and curves as a course.</summary>
internal sealed class HjifBands(double gain, double timescale, LossList losses)
{
    internal const double LowestHertz = 65;
    internal const double HighestHertz = 300;
    private const double DefaultSharpness = 0.5;

    private static readonly string[] s_bandFields = ["band_type", "lower_frequency_limit", "upper_frequency_limit", "effects"];
    private static readonly string[] s_curves = ["Unknown", "Cubic", "Linear", "Akima", "Bezier", "Bspline"];

    private readonly List<Transient> _clicks = [];
    private readonly List<IReadOnlyList<FormPoint>> _courses = [];

    internal IReadOnlyList<Transient> Clicks => [.. _clicks.OrderBy(click => click.Milliseconds)];

    internal IReadOnlyList<FormPoint> Points => Courses.Sum(_courses);

    internal void Add(JsonItem band, int perception, int channel)
    {
        string place = $"channel {channel} of perception {perception}";
        if (!HjifPerception.Has(band, s_bandFields, "band in " + place, losses))
        {
            return;
        }

        string type = band.OptionalString("band_type")!;
        bool hasCurve = band["curve_type"] is not null;
        bool isWavelet = type == "WaveletWave";
        if (type is not ("Transient" or "Curve" or "VectorialWave" or "WaveletWave"))
        {
            losses.Add("band", place, type, "a type that is not known; dropped, as the reference software does");
            return;
        }

        if (hasCurve && type != "Curve")
        {
            throw band.Require("curve_type").Problem("CurveType", $"The curve type should only be specified for Curve Bands in {place}.");
        }

        if ((type == "Curve" && !hasCurve) || (isWavelet && band["block_length"] is null))
        {
            losses.Add("band", place, type == "Curve" ? "curve_type" : "block_length", "a required field is missing; dropped, as the reference software does");
            return;
        }

        if (band.Double("upper_frequency_limit") < band.Double("lower_frequency_limit"))
        {
            throw band.Require("upper_frequency_limit").Problem("FrequencyLimits", $"Invalid band in perception {perception}. The upper limit frequency is smaller than the lower limit frequency");
        }

        if (isWavelet)
        {
            throw band.Problem("WaveletWave", "wavelet bands hold coefficients, not points; they are not read");
        }

        Curve(band, place, type);
        foreach (JsonItem effect in band.Array("effects").Items)
        {
            Effect(effect.As(JsonValueKind.Object, "effects", "an array of objects"), type, place);
        }
    }

    private void Curve(JsonItem band, string place, string type)
    {
        if (type != "Curve")
        {
            return;
        }

        string curve = band.OptionalString("curve_type")!;
        if (!s_curves.Contains(curve))
        {
            throw band.Require("curve_type").Problem("CurveType", $"'{curve}' is not a curve type; expected is one of {string.Join(", ", s_curves)}");
        }

        if (curve != "Linear")
        {
            losses.Add("curve", place, curve, "taken as straight between its points");
        }
    }

    private void Effect(JsonItem effect, string type, string place)
    {
        if (!HjifPerception.Has(effect, ["effect_type", "position"], "effect in " + place, losses))
        {
            return;
        }

        string kind = effect.OptionalString("effect_type")!;
        if (kind == "Composite")
        {
            throw effect.Problem("Composite", "composite effects are not read; write each part as an effect of its own");
        }

        double position = Position(effect, "position");
        if (kind != "Basis")
        {
            losses.Add("effect", place, kind, "an effect of a library; left out");
            return;
        }

        List<FormPoint> points = [];
        foreach (JsonItem key in effect.OptionalArray("keyframes"))
        {
            key.As(JsonValueKind.Object, "keyframes", "an array of objects");
            double time = position + (key["relative_position"] is null ? 0 : Position(key, "relative_position"));
            double? amplitude = Amplitude(key, time);
            double hertz = key["frequency_modulation"] is { } frequency ? frequency.AsDouble("frequency_modulation") : 0;
            if (type == "Transient")
            {
                double sharpness = hertz > 0 ? Math.Clamp((hertz - LowestHertz) / (HighestHertz - LowestHertz), 0, 1) : DefaultSharpness;
                _clicks.Add(new Transient(time, amplitude ?? gain, sharpness));
            }
            else if (amplitude is { } level)
            {
                points.Add(new FormPoint(time, level));
            }

            Told(type, hertz, time);
            if (_clicks.Count + points.Count > FormatLimits.Points)
            {
                throw key.Problem("TooLarge", $"more than {FormatLimits.Points} keyframes; no more are read");
            }
        }

        if (points.Count > 0)
        {
            _courses.Add([.. points.OrderBy(point => point.Milliseconds)]);
        }
    }

    private void Told(string type, double hertz, double time)
    {
        if (type != "Transient" && hertz > 0)
        {
            losses.Add("frequency", LossList.Time(time), $"{LossList.Number(hertz)} Hz", "a motor driven at its resonance has one frequency; left out");
        }
    }

    private double? Amplitude(JsonItem key, double time)
    {
        if (key["amplitude_modulation"] is not { } item)
        {
            return null;
        }

        double amplitude = item.AsDouble("amplitude_modulation");
        if (amplitude is < 0 or > 1)
        {
            losses.Add("amplitude", LossList.Time(time), LossList.Number(amplitude), "clamped to 0..1");
        }

        return Math.Clamp(amplitude, 0, 1) * gain;
    }

    private double Position(JsonItem item, string name)
    {
        double milliseconds = item.Double(name) * 1000 / timescale;
        if (milliseconds < 0)
        {
            losses.Add("position", name, LossList.Time(milliseconds), "before the start; taken as 0");
        }

        return milliseconds <= FormatLimits.Milliseconds
            ? Math.Max(0, milliseconds)
            : throw item.Require(name).Problem("TooLong", $"'{name}' is {item.Require(name).Text}; at most {FormatLimits.Milliseconds / 1000} s are read");
    }
}
