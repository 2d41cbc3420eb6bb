using System.Text.Json;
using System.Text.Json.Nodes;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Hapticlabs;

/// <summary>Tracks of Hapticlabs Studio for Android: arrays of times and amplitudes.</summary>
public sealed class HlaFormat : IFormat
{
    private const double FullAmplitude = 255;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "hla",
        "Hapticlabs .hla",
        [".hla", ".hac"],
        Reads: true,
        Writes: true,
        "level over time, loops",
        "brakes, sharpness, tones, lights",
        "Reads the first version and the amplitudes of the second; writes the first.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Extension is ".hla" or ".hac" || (file.Extension == ".json" && ((Sniff.HasKey(file, "Timings") && Sniff.HasKey(file, "Amplitudes")) || Sniff.HasKey(file, "amplitudeSignal") || Sniff.HasKey(file, "timings")));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        if (ZipSource.IsZip(file))
        {
            return Unpack(file, options);
        }

        JsonItem root = JsonText.Read(file, lenient: false).As(JsonValueKind.Object, "the file", "an object");
        if (root["version"] is { } version)
        {
            return version.AsDouble("version") == 2 ? [HlaSecond.Read(file, root)] : throw version.Problem("UnsupportedVersion", $"version {version.Text}; only 2 and files without a version are read");
        }

        LossList losses = new();
        foreach (JsonItem audio in root.OptionalArray("Audios").Concat(root.OptionalArray("RequiredAudioFiles")))
        {
            losses.Add("audio", "Audios", audio.IsObject ? audio["Filename"]?.Text ?? "" : audio.Text, "sound of a track; left out");
        }

        string timings = root["Timings"] is null && root["timings"] is not null ? "timings" : "Timings";
        string amplitudes = timings == "timings" ? "amplitudes" : "Amplitudes";
        List<(double Milliseconds, double Level)> steps = Steps(root.Array(timings), root.Array(amplitudes), losses);
        string repeatName = timings == "timings" ? "repeat" : "Repeat";
        int repeat = root[repeatName] is null ? -1 : root.Whole(repeatName, -1, Math.Max(-1, steps.Count - 1), "OutOfRange");
        return [Form(file.Stem, steps, repeat, losses)];
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        FormLane lane = ChosenLane.Motor(form, options, Info.Title, losses);
        Waveform waveform = Waveform.Of(lane, form, options);
        var root = new JsonObject
        {
            ["ProjectName"] = "HapticNode",
            ["TrackName"] = form.Name,
            ["Duration"] = waveform.Entries.Sum(entry => entry.Milliseconds),
            ["Timings"] = new JsonArray([.. waveform.Entries.Select(entry => JsonValue.Create(entry.Milliseconds))]),
            ["Amplitudes"] = new JsonArray([.. waveform.Entries.Select(entry => JsonValue.Create(entry.Amplitude))]),
            ["Repeat"] = form.Loops ? 0 : -1,
            ["RequiredAudioFiles"] = new JsonArray(),
            ["Audios"] = new JsonArray(),
        };
        return new WrittenForm([WrittenFile.OfText("", ".hla", root.ToJsonString() + "\n")], losses.ToList());
    }

    // An archive has a track for each level of ability, lvl1 to lvl3; the highest that is no sound says most.
    private IReadOnlyList<HapticForm> Unpack(SourceFile file, ReadOptions options)
    {
        SourceFile best = ZipSource.Read(file, name => name.EndsWith(".hla", StringComparison.OrdinalIgnoreCase)).LastOrDefault()
            ?? throw ZipSource.Problem(file, "NoTrack", "there is no .hla in the archive");
        return ZipSource.IsZip(best) ? throw ZipSource.Problem(file, "NoTrack", "an archive inside an archive") : [.. Read(best, options).Select(form => form with { Name = file.Stem })];
    }

    internal static List<(double Milliseconds, double Level)> Steps(JsonItem timings, JsonItem amplitudes, LossList losses)
    {
        if (timings.Items.Count != amplitudes.Items.Count)
        {
            throw amplitudes.Problem("LengthMismatch", $"{amplitudes.Items.Count} amplitudes for {timings.Items.Count} times; they must be as many");
        }

        List<(double, double)> steps = [];
        double sum = 0;
        for (int i = 0; i < timings.Items.Count; i++)
        {
            double milliseconds = timings.Items[i].Within("Timings", 0, FormatLimits.Milliseconds, "OutOfRange", " ms");
            double amplitude = amplitudes.Items[i].Within("Amplitudes", -1, FullAmplitude, "OutOfRange");
            if (amplitude < 0)
            {
                losses.Add("amplitude", LossList.Time(sum), "-1", "the telephone's own strength; taken as 100 %");
            }

            steps.Add((milliseconds, amplitude < 0 ? 1 : amplitude / FullAmplitude));
            sum += milliseconds;
        }

        return sum <= FormatLimits.Milliseconds ? steps : throw timings.Problem("TooLong", $"more than {FormatLimits.Milliseconds / 1000} s; no more is read");
    }

    internal static HapticForm Form(string name, List<(double Milliseconds, double Level)> steps, int repeat, LossList losses) =>
        new(name, [new FormLane(LaneKind.Motor, LaneNames.Motor, Ramps.Held(steps), [])], steps.Sum(step => step.Milliseconds))
        {
            Loops = repeat >= 0,
            LoopStartMilliseconds = repeat > 0 ? steps.Take(repeat).Sum(step => step.Milliseconds) : 0,
            Losses = losses.ToList(),
        };
}
