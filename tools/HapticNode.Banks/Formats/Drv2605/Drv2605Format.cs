using System.Globalization;
using HapticNode.Banks.Formats.Documents;
using HapticNode.Banks.Formats.Forms;
using HapticNode.Documents.Problems;

namespace HapticNode.Banks.Formats.Drv2605;

/// <summary>
/// Effects of the DRV2605 by number or name, a line each; several numbers in a line are a sequence as in the chip's registers, where 0x80
/// and up waits tens of milliseconds and 0 ends.
/// </summary>
public sealed class Drv2605Format : IFormat
{
    private const int Slots = 8;
    private const int Wait = 0x80;
    private const int WaitMilliseconds = 10;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "drv2605",
        "TI DRV2605 effects",
        [".drv"],
        Reads: true,
        Writes: false,
        "kind and level",
        "",
        "All 123 numbers and names, as 'drv2605:14' or a line each in a file; synthesised, because the waveforms are not published.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) => file.Extension == ".drv" || (file.Extension is ".tsv" or ".txt" && Sniff.Has(file, "Strong Click"));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        List<HapticForm> forms = [];
        string text = file.Text();
        int at = 0;
        foreach (string line in text.Split('\n'))
        {
            string content = line.Trim();
            bool isHeading = content.StartsWith("id\t", StringComparison.Ordinal);
            if (content.Length > 0 && !content.StartsWith('#') && !isHeading)
            {
                forms.Add(Sequence(file, at + line.IndexOf(content, StringComparison.Ordinal), content));
                if (forms.Count > FormatLimits.Effects)
                {
                    throw file.ProblemAtCharacter(at, "TooLarge", $"more than {FormatLimits.Effects} effects; no more are read");
                }
            }

            at += line.Length + 1;
        }

        return forms.Count > 0 ? forms : throw file.ProblemAt(0, "empty", "there is no effect in it");
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options) => throw new NotSupportedException();

    private static HapticForm Sequence(SourceFile file, int at, string content)
    {
        int tab = content.IndexOf('\t');
        List<int> values = Values(file, at, tab > 0 ? content[..tab] : content);
        EffectTimeline timeline = new();
        LossList losses = new();
        bool loops = false;
        foreach (int value in values.TakeWhile(value => value != 0))
        {
            if (value >= Wait)
            {
                timeline.Wait((value - Wait) * WaitMilliseconds, fromStart: false);
                continue;
            }

            losses.Add("waveform", LossList.Time(timeline.Milliseconds), $"{value} {Drv2605Effects.Names[value - 1]}", "the chip's waveform is not published; synthesised from its name");
            if (value is 15 or 16 or 118)
            {
                losses.Add("length", LossList.Time(timeline.Milliseconds), value == 15 ? "750 ms" : value == 16 ? "1000 ms" : "until it is stopped", "a cue lasts 300 ms at most; shortened, --loop repeats it");
            }

            loops |= Drv2605Effects.Add(timeline, value);
        }

        string name = "drv-" + string.Join('-', values.Select(value => value.ToString(CultureInfo.InvariantCulture)));
        return new HapticForm(name, [timeline.Lane()], timeline.Milliseconds) { Loops = loops, Losses = losses.ToList() };
    }

    private static List<int> Values(SourceFile file, int at, string content)
    {
        if (Id(content) is int id)
        {
            return [id];
        }

        List<int> values = [];
        int start = 0;
        while (start < content.Length)
        {
            int end = start;
            while (end < content.Length && content[end] is not (' ' or ',' or '\t'))
            {
                end++;
            }

            if (end > start)
            {
                values.Add(Value(file, at + start, content, content[start..end]));
            }

            start = end + 1;
        }

        return values.Count <= Slots ? values : throw file.ProblemAtCharacter(at, "slots", $"{values.Count} slots; the chip has {Slots}");
    }

    private static int Value(SourceFile file, int at, string content, string word)
    {
        bool isHex = word.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isHex ? word[2..] : word, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out int value))
        {
            throw file.ProblemAtCharacter(at, "name", $"'{content}' is not an effect: {NearestWord.Expected(content, [.. Drv2605Effects.Names])}");
        }

        bool isEffect = value >= 0 && value <= Drv2605Effects.Names.Count;
        return isEffect || value is >= Wait and <= 0xFF ? value : throw file.ProblemAtCharacter(at, "id", $"there is no effect {value}; allowed are 1 to {Drv2605Effects.Names.Count}, and 0x80 to 0xFF for a wait");
    }

    private static int? Id(string name)
    {
        int found = Drv2605Effects.Names.ToList().FindIndex(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : found + 1;
    }
}
