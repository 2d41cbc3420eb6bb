using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Hjif;

/// <summary>The JSON form of MPEG's haptics standard, ISO/IEC 23090-31.</summary>
public sealed class HjifFormat : IFormat
{
    // The version's year; the text is fixed so that two exports of one cue are equal.
    private const string Year = "2023";
    private const string Date = "2026-01-01";

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "hjif",
        "MPEG HJIF",
        [".hjif"],
        Reads: true,
        Writes: true,
        "level over time and clicks of the motors, in whole milliseconds",
        "brakes, tones, lights, loops, tenths of a millisecond",
        "Writes Simple Parametric, level 1; the frequency of a click, 65..300 Hz, keeps its sharpness. Wavelets and composite effects are not read.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".hjif" || (file.Extension == ".json" && Sniff.HasKey(file, "perceptions") && Sniff.HasKey(file, "timescale"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options) => [new HjifReader(file).Read()];

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        ChosenLane.Once(form, Info.Title, losses);
        JsonArray channels = [];
        foreach (FormLane lane in form.Lanes)
        {
            if (lane.Kind != LaneKind.Motor || (options.Lane is { } name && lane.Name != name))
            {
                losses.Add("lane", lane.Name, $"{lane.Points.Count} points, {lane.Transients.Count} clicks", "nobody plays such a perception; left out");
                continue;
            }

            ChosenLane.ShortClicks(lane, Info.Title, losses);
            channels.Add(Channel(ChosenLane.Unbraked(lane, Info.Title, losses), channels.Count, options, losses));
        }

        var perception = new JsonObject
        {
            ["id"] = 0,
            ["avatar_id"] = 0,
            ["description"] = form.Name,
            ["perception_modality"] = "Vibrotactile",
            ["reference_devices"] = new JsonArray(),
            ["effect_library"] = new JsonArray(),
            ["channels"] = channels,
        };
        var root = new JsonObject
        {
            ["version"] = Year,
            ["profile"] = "Simple Parametric",
            ["level"] = 1,
            ["date"] = Date,
            ["description"] = form.Name,
            ["timescale"] = 1000,
            ["avatars"] = new JsonArray(),
            ["perceptions"] = new JsonArray(perception),
            ["syncs"] = new JsonArray(),
        };
        return new WrittenForm([WrittenFile.OfText("", ".hjif", JsonWriting.Write(root, 1))], losses.ToList());
    }

    private static JsonObject Channel(FormLane lane, int id, WriteOptions options, LossList losses)
    {
        JsonArray bands = [];
        if (lane.Transients.Count > 0)
        {
            bands.Add(Band("Transient", [.. lane.Transients.Select(click => Key(click.Milliseconds, click.Level, HjifBands.LowestHertz + ((HjifBands.HighestHertz - HjifBands.LowestHertz) * click.Sharpness), losses))]));
        }

        IReadOnlyList<FormPoint> course = CurveSampling.Straight(lane.Points);
        if (course.Any(point => point.Level > 0))
        {
            bands.Add(Band("VectorialWave", [.. course.Select(point => Key(point.Milliseconds, point.Level, options.ResonanceHertz, losses))]));
        }

        return new JsonObject
        {
            ["id"] = id,
            ["description"] = lane.Name,
            ["gain"] = 1.0,
            ["mixing_coefficient"] = 1.0,
            ["body_part_mask"] = 0,
            ["bands"] = bands,
        };
    }

    private static JsonObject Band(string type, JsonNode[] keys) => new()
    {
        ["band_type"] = type,
        ["lower_frequency_limit"] = (int)HjifBands.LowestHertz,
        ["upper_frequency_limit"] = (int)HjifBands.HighestHertz,
        ["effects"] = new JsonArray(new JsonObject
        {
            ["effect_type"] = "Basis",
            ["position"] = 0,
            ["phase"] = 0.0,
            ["base_signal"] = "Sine",
            ["keyframes"] = new JsonArray(keys),
        }),
    };

    private static JsonNode Key(double milliseconds, double level, double hertz, LossList losses)
    {
        double whole = Math.Round(milliseconds);
        if (Math.Abs(whole - milliseconds) > 0.04)
        {
            losses.Add("time", LossList.Time(milliseconds), LossList.Time(whole - milliseconds), "rounded to whole milliseconds, which Simple Parametric counts in");
        }

        return new JsonObject { ["relative_position"] = (int)whole, ["amplitude_modulation"] = JsonWriting.Number(level, 4), ["frequency_modulation"] = (int)Math.Round(hertz) };
    }
}
