using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.Banks.Formats.Ahap;

/// <summary>The patterns of Apple's Core Haptics, one file or a pair of curves and transients.</summary>
public sealed class AhapFormat : IFormat
{
    private const double SilenceMilliseconds = 0.5;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "ahap",
        "Apple AHAP",
        [".ahap"],
        Reads: true,
        Writes: true,
        "level over time, clicks with level and sharpness",
        "brakes, tones, lights, loops",
        "Lenient: trailing commas and unknown keys are passed over. --split writes NAME.continuous.ahap and NAME.transients.ahap.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".ahap" || (file.Extension == ".json" && Sniff.HasKey(file, "Pattern") && Sniff.HasKey(file, "EventType"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options) => [new AhapReader(file).Read()];

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        FormLane lane = ChosenLane.Motor(form, options, Info.Title, losses);
        ChosenLane.Once(form, Info.Title, losses);
        ChosenLane.ShortClicks(lane, Info.Title, losses);
        double end = Math.Max(Sounding(lane.Points), lane.Transients.Select(click => click.Milliseconds + click.DriveMilliseconds + click.BrakeMilliseconds).DefaultIfEmpty().Max());
        if (form.Milliseconds - end > SilenceMilliseconds)
        {
            losses.Add("length", LossList.Time(end), LossList.Time(form.Milliseconds - end), "a pattern ends with its last event; the silence behind it is lost");
        }

        AhapPattern pattern = AhapPattern.Of(lane, form, losses);
        IReadOnlyList<WrittenFile> files = options.Split && lane.Transients.Count > 0
            ? [File(".continuous", pattern.Continuous()), File(".transients", pattern.Transients())]
            : [File("", pattern.Continuous().Concat(pattern.Transients()))];
        return new WrittenForm(files, losses.ToList());
    }

    // The end of the last piece that is not silent.
    private static double Sounding(IReadOnlyList<FormPoint> points)
    {
        int last = points.ToList().FindLastIndex(point => point.Level > 0);
        return last < 0 ? 0 : points[Math.Min(last + 1, points.Count - 1)].Milliseconds;
    }

    private static WrittenFile File(string suffix, IEnumerable<System.Text.Json.Nodes.JsonNode> entries) =>
        WrittenFile.OfText(suffix, ".ahap", AhapPattern.Write(entries));
}
