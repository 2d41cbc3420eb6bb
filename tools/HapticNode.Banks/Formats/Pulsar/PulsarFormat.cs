using System.Text.Json;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Pulsar;

/// <summary>Patterns of Software Mansion's Pulsar: a course of amplitude and frequency, and clicks.</summary>
public sealed class PulsarFormat : IFormat
{
    // Presets exist that count in seconds though the text says milliseconds.
    private const double MostSeconds = 10;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "pulsar",
        "Pulsar pattern",
        [".json", ".pulsar"],
        Reads: true,
        Writes: false,
        "level over time, clicks with level and sharpness",
        "",
        "Times below 10 throughout are taken as seconds, and that is said.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Extension == ".pulsar" || (file.Extension == ".json" && (Sniff.HasKey(file, "continuousPattern") || Sniff.HasKey(file, "discretePattern") || (Sniff.HasKey(file, "bar") && Sniff.HasKey(file, "line"))));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        if (ZipSource.IsZip(file))
        {
            HapticForm[] forms =
            [
                .. ZipSource.Read(file, name => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && !name.EndsWith("manifest.json", StringComparison.OrdinalIgnoreCase))
                    .Where(part => Sniff.HasKey(part, "discretePattern") || Sniff.HasKey(part, "continuousPattern")).SelectMany(part => Read(part, options)),
            ];
            return forms.Length > 0 ? forms : throw ZipSource.Problem(file, "NoPattern", "there is no pattern in the bundle");
        }

        JsonItem root = JsonText.Read(file, lenient: false).As(JsonValueKind.Object, "the file", "an object");
        if (root["continuousPattern"] is null && root["discretePattern"] is null)
        {
            bool isOld = root["bar"] is not null || root["line"] is not null;
            throw root.Problem(isOld ? "UnsupportedVersion" : "MissingField", isOld ? "an older schema with 'line' and 'bar'; only patterns with continuousPattern and discretePattern are read" : "neither continuousPattern nor discretePattern is in it");
        }

        JsonItem? continuous = root.OptionalObject("continuousPattern");
        List<FormPoint> points = Points(continuous?.OptionalArray("amplitude") ?? []);
        List<FormPoint> frequency = Points(continuous?.OptionalArray("frequency") ?? []);
        Transient[] clicks = [.. root.OptionalArray("discretePattern").Select(Click).OrderBy(click => click.Milliseconds)];
        double duration = root["duration"]?.Within("duration", 0, FormatLimits.Milliseconds, "OutOfRange", " ms") ?? 0;
        LossList losses = new();
        double last = new[] { points.LastOrDefault().Milliseconds, clicks.LastOrDefault().Milliseconds, frequency.LastOrDefault().Milliseconds, duration }.Max();
        if (last is > 0 and < MostSeconds && (points.Count > 1 || clicks.Length > 1))
        {
            losses.Add("time", "whole", LossList.Number(last), "taken as seconds, because all times are below 10; the text of the format says milliseconds");
            return [Form(file.Stem, Scaled(points), Scaled(frequency), [.. clicks.Select(click => click with { Milliseconds = click.Milliseconds * 1000 })], duration * 1000, losses)];
        }

        return [Form(file.Stem, points, frequency, clicks, duration, losses)];
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options) => throw new NotSupportedException();

    private static HapticForm Form(string name, List<FormPoint> points, List<FormPoint> frequency, Transient[] clicks, double duration, LossList losses)
    {
        double end = Math.Max(points.LastOrDefault().Milliseconds, clicks.Select(click => click.Milliseconds + TransientRule.Standard.DriveOf(click.Sharpness)).DefaultIfEmpty().Max());
        var lane = new FormLane(LaneKind.Motor, LaneNames.Motor, points, clicks) { Sharpness = frequency, TellsClicks = true };
        return new HapticForm(name, [lane], Math.Max(end, points.Count > 0 ? duration : 0)) { Losses = losses.ToList() };
    }

    private static List<FormPoint> Scaled(List<FormPoint> points) => [.. points.Select(point => point with { Milliseconds = point.Milliseconds * 1000 })];

    private static List<FormPoint> Points(IReadOnlyList<JsonItem> items)
    {
        List<FormPoint> points = [];
        double last = 0;
        foreach (JsonItem item in items)
        {
            JsonItem point = item.As(JsonValueKind.Object, "pattern", "an array of objects");
            double time = point.Between("time", 0, FormatLimits.Milliseconds, "TimeOutOfRange", " ms");
            if (time < last)
            {
                throw point.Problem("OutOfOrder", FormattableString.Invariant($"time {time} is before {last}"));
            }

            last = time;
            points.Add(new FormPoint(time, point.Between("value", 0, 1, "OutOfRange")));
        }

        return points.Count <= FormatLimits.Points ? points : throw items[0].Problem("TooLarge", $"more than {FormatLimits.Points} points; no more are read");
    }

    private static Transient Click(JsonItem item)
    {
        JsonItem click = item.As(JsonValueKind.Object, "discretePattern", "an array of objects");
        return new Transient(
            click.Between("time", 0, FormatLimits.Milliseconds, "TimeOutOfRange", " ms"), click.Between("amplitude", 0, 1, "OutOfRange"), click.Between("frequency", 0, 1, "OutOfRange"));
    }
}
