using System.Globalization;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Web;

/// <summary>The arrays of the W3C Vibration API: on and off in turn, in milliseconds.</summary>
public sealed class VibrationFormat : IFormat
{
    private const int MostEntries = 10;
    private const int LongestEntry = 10000;
    private const double Threshold = 0.3;
    private const int ShortestEntry = 10;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "w3c",
        "W3C vibration array",
        [".json"],
        Reads: true,
        Writes: true,
        "on and off of one motor",
        "levels, clicks, brakes, tones, lights, loops",
        "Writes 10 entries at most; from 30 % on counts as on, what is shorter than 10 ms is merged.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Extension is ".json" or ".js" or ".txt" && (Sniff.First(file) == '[' ? !Sniff.Has(file, "{") : Sniff.First(file) is >= '0' and <= '9' or '-' && file.Bytes.Length < 20);

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        JsonItem root = JsonText.Read(file, lenient: false);
        if (!root.IsNumber && !root.IsArray)
        {
            throw root.Problem("WrongType", "a vibration is a number or an array of numbers, in milliseconds");
        }

        LossList losses = new();
        IReadOnlyList<JsonItem> entries = root.IsArray ? root.Items : [root];
        if (entries.Count > MostEntries)
        {
            losses.Add("entries", $"entry {MostEntries + 1}", $"{entries.Count - MostEntries} more", "a browser plays the first ten; left out");
        }

        List<(double, double)> steps = [];
        foreach (JsonItem entry in entries)
        {
            double milliseconds = entry.Within("entry", 0, uint.MaxValue, "OutOfRange", " ms");
            if (milliseconds > LongestEntry)
            {
                losses.Add("length", $"entry {steps.Count + 1}", LossList.Time(milliseconds), $"a browser clamps it to {LongestEntry} ms");
            }

            if (steps.Count < MostEntries)
            {
                steps.Add((Math.Min(Math.Floor(milliseconds), LongestEntry), steps.Count % 2 == 0 ? 1 : 0));
            }
        }

        var lane = new FormLane(LaneKind.Motor, LaneNames.Motor, Ramps.Held(steps), []);
        return [new HapticForm(file.Stem, [lane], steps.Sum(step => step.Item1)) { Losses = losses.ToList() }];
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        FormLane lane = ChosenLane.Motor(form, options, Info.Title, losses);
        ChosenLane.Once(form, Info.Title, losses);
        List<int> entries = Pulses.Of(lane, form, Threshold, ShortestEntry, losses);
        Pulses.Merge(entries, MostEntries, losses);
        string text = "[" + string.Join(", ", entries.Select(entry => entry.ToString(CultureInfo.InvariantCulture))) + "]\n";
        return new WrittenForm([WrittenFile.OfText("", ".json", text)], losses.ToList());
    }
}
