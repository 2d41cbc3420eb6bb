using System.Text.Json;
using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Web;

/// <summary>Presets in the style of the web-haptics library: a list of durations, intensities and delays.</summary>
public sealed class WebHapticsFormat : IBankFormat
{
    private const double DefaultIntensity = 0.5;
    private const double LongestMilliseconds = 1000;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "web-haptics",
        "web-haptics preset",
        [".json"],
        Reads: true,
        Writes: true,
        "stretches of a level, several effects in a file",
        "ramps become steps of 10 ms; clicks, brakes, tones, lights, loops",
        "{ NAME: { pattern: [ { duration, intensity, delay } ] } }");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".json" && Sniff.HasKey(file, "duration") && (Sniff.HasKey(file, "intensity") || Sniff.HasKey(file, "pattern"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        JsonItem root = JsonText.Read(file, lenient: false);
        if (root.IsArray || root["pattern"] is not null)
        {
            return [Form(file.Stem, root)];
        }

        root.As(JsonValueKind.Object, "the file", "an array or an object");
        return root.Members.Count > 0 ? [.. root.Members.Select(member => Form(member.Key, member.Value))] : throw root.Problem("MissingField", "there is no effect in it");
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options) => WriteAll([form], options);

    /// <inheritdoc/>
    public WrittenForm WriteAll(IReadOnlyList<HapticForm> forms, WriteOptions options)
    {
        LossList all = new();
        var root = new JsonObject();
        foreach (HapticForm form in forms)
        {
            LossList losses = new();
            FormLane lane = ChosenLane.Motor(form, options, Info.Title, losses);
            ChosenLane.Once(form, Info.Title, losses);
            root[form.Name] = new JsonObject { ["pattern"] = Pattern(Waveform.Of(lane, form, options, Waveform.Permille)) };
            all.AddRange(losses.ToList().Select(loss => forms.Count > 1 ? loss with { Place = form.Name + ", " + loss.Place } : loss));
        }

        return new WrittenForm([WrittenFile.OfText("", ".json", JsonWriting.Write(root, 2))], all.ToList());
    }

    private static JsonArray Pattern(Waveform waveform)
    {
        JsonArray pattern = [];
        int delay = 0;
        foreach ((int milliseconds, int amplitude) in waveform.Entries)
        {
            if (amplitude == 0)
            {
                delay += milliseconds;
                continue;
            }

            var vibration = new JsonObject { ["duration"] = milliseconds, ["intensity"] = JsonWriting.Number((double)amplitude / waveform.Full, 3) };
            if (delay > 0)
            {
                vibration["delay"] = delay;
            }

            pattern.Add(vibration);
            delay = 0;
        }

        return pattern;
    }

    private static HapticForm Form(string name, JsonItem item)
    {
        JsonItem pattern = item.IsArray ? item : item.As(JsonValueKind.Object, name, "an array or an object with a pattern").Array("pattern");
        List<(double Milliseconds, double Level)> steps = [];
        foreach (JsonItem entry in pattern.Items)
        {
            if (entry.IsNumber)
            {
                steps.Add((entry.Within("entry", 0, LongestMilliseconds, "OutOfRange", " ms"), steps.Count % 2 == 0 ? DefaultIntensity : 0));
                continue;
            }

            entry.As(JsonValueKind.Object, "pattern", "an array of objects");
            double delay = entry["delay"]?.Within("delay", 0, FormatLimits.Milliseconds, "OutOfRange", " ms") ?? 0;
            double intensity = entry["intensity"]?.Within("intensity", 0, 1, "OutOfRange") ?? DefaultIntensity;
            steps.AddRange([(delay, 0), (entry.Between("duration", 0, LongestMilliseconds, "OutOfRange", " ms"), intensity)]);
        }

        double length = steps.Sum(step => step.Milliseconds);
        return length <= FormatLimits.Milliseconds
            ? new HapticForm(name, [new FormLane(LaneKind.Motor, LaneNames.Motor, Ramps.Held(steps), [])], length)
            : throw pattern.Problem("TooLong", $"more than {FormatLimits.Milliseconds / 1000} s; no more is read");
    }
}
