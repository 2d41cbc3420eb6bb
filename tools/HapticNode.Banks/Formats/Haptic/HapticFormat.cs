using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Haptic;

/// <summary>The .haptic clips of Meta Haptics Studio and of Lofelt before it.</summary>
public sealed class HapticFormat : IFormat
{
    private const double MillisecondsPerSecond = 1000;
    private const int TimeDecimals = 5;
    private const int LevelDecimals = 4;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "haptic",
        "Meta .haptic 1.0",
        [".haptic"],
        Reads: true,
        Writes: true,
        "level over time, clicks with level and sharpness",
        "brakes, tones, lights, loops",
        "Strict; clips of Lofelt editors, or --legacy, may have frequency points outside the amplitude.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Extension == ".haptic" || (file.Extension == ".json" && Sniff.HasKey(file, "signals") && Sniff.HasKey(file, "envelopes"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        LossList losses = new();
        HapticClip clip = new HapticClipReader(file, options.Legacy, losses).Read();
        FormPoint[] points = [.. clip.Amplitude.Select(point => new FormPoint(point.Seconds * MillisecondsPerSecond, point.Amplitude))];
        Transient[] clicks =
        [
            .. clip.Amplitude.Where(point => point.Emphasis is not null)
                .Select(point => new Transient(point.Seconds * MillisecondsPerSecond, point.Emphasis!.Value.Amplitude, point.Emphasis.Value.Frequency)),
        ];
        FormPoint[] sharpness = [.. (clip.Frequency ?? []).Select(point => new FormPoint(point.Seconds * MillisecondsPerSecond, point.Frequency))];
        var lane = new FormLane(LaneKind.Motor, LaneNames.Motor, points, clicks) { Sharpness = sharpness, TellsClicks = true };
        return [new HapticForm(file.Stem, [lane], points[^1].Milliseconds) { Scale = LevelScale.Amplitude, Losses = losses.ToList() }];
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        FormLane lane = ChosenLane.Motor(form, options, Info.Title, losses);
        ChosenLane.Once(form, Info.Title, losses);
        ChosenLane.ShortClicks(lane, Info.Title, losses);
        HapticClip clip = HapticClipBuilder.Build(lane, form, losses);
        var amplitude = new JsonArray([.. clip.Amplitude.Select(Node)]);
        var envelopes = new JsonObject { ["amplitude"] = amplitude };
        envelopes["frequency"] = new JsonArray([.. (clip.Frequency ?? []).Select(point => new JsonObject
        {
            ["time"] = JsonWriting.Number(point.Seconds, TimeDecimals),
            ["frequency"] = JsonWriting.Number(point.Frequency, LevelDecimals),
        })]);
        var root = new JsonObject
        {
            ["version"] = new JsonObject { ["major"] = 1, ["minor"] = 0, ["patch"] = 0 },
            ["metadata"] = new JsonObject
            {
                ["editor"] = "HapticNode",
                ["author"] = "",
                ["source"] = "",
                ["project"] = form.Name,
                ["tags"] = new JsonArray(),
                ["description"] = "",
            },
            ["signals"] = new JsonObject { ["continuous"] = new JsonObject { ["envelopes"] = envelopes } },
        };
        return new WrittenForm([WrittenFile.OfText("", ".haptic", JsonWriting.Write(root, 2))], losses.ToList());
    }

    private static JsonNode Node(AmplitudePoint point)
    {
        var node = new JsonObject { ["time"] = JsonWriting.Number(point.Seconds, TimeDecimals), ["amplitude"] = JsonWriting.Number(point.Amplitude, LevelDecimals) };
        if (point.Emphasis is { } emphasis)
        {
            node["emphasis"] = new JsonObject
            {
                ["amplitude"] = JsonWriting.Number(emphasis.Amplitude, LevelDecimals),
                ["frequency"] = JsonWriting.Number(emphasis.Frequency, LevelDecimals),
            };
        }

        return node;
    }
}
