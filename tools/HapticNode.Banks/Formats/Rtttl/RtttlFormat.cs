using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Base;

namespace HapticNode.Banks.Formats.Rtttl;

/// <summary>Ringtones in Nokia's text form, a tune a line.</summary>
public sealed class RtttlFormat : IFormat
{
    private const double Level = 0.25;
    private const double GapShare = 0.1;
    private const double LongestGap = 10;

    /// <inheritdoc/>
    public FormatInfo Info { get; } = new(
        "rtttl",
        "RTTTL ringtone",
        [".rtttl", ".rtx", ".txt"],
        Reads: true,
        Writes: true,
        "notes of one buzzer",
        "levels, sweeps, motors, lights, loops",
        "A tune a line. Volume is 25 %; a note that repeats gets a gap of a tenth.");

    /// <inheritdoc/>
    public bool Recognises(SourceFile file) =>
        file.Extension is ".rtttl" or ".rtx" || (file.Extension == ".txt" && LooksLikeTune(file));

    /// <inheritdoc/>
    public IReadOnlyList<HapticForm> Read(SourceFile file, ReadOptions options)
    {
        List<HapticForm> tunes = [];
        foreach ((int start, int end) in Lines(file))
        {
            LossList losses = new();
            var reader = new RtttlReader(file, start, end, losses);
            List<RtttlNote> notes = reader.Read();
            tunes.Add(Form(reader.Name.Length > 0 ? reader.Name : file.Stem, notes, losses));
            if (tunes.Count > FormatLimits.Effects)
            {
                throw file.ProblemAtCharacter(start, "TooLarge", $"more than {FormatLimits.Effects} tunes; no more are read");
            }
        }

        return tunes.Count > 0 ? tunes : throw file.ProblemAt(0, "colon", "there is no tune in it");
    }

    /// <inheritdoc/>
    public WrittenForm Write(HapticForm form, WriteOptions options)
    {
        LossList losses = new();
        FormLane lane = ChosenLane.Of(form, LaneKind.Tone, options, Info.Title, losses);
        ChosenLane.Once(form, Info.Title, losses);
        return new WrittenForm([WrittenFile.OfText("", ".rtttl", RtttlWriter.Write(form.Name, lane, form.Milliseconds, losses) + "\n")], losses.ToList());
    }

    // Any text may have colons; between the first two of a tune stand settings, or nothing.
    private static bool LooksLikeTune(SourceFile file)
    {
        string beginning = System.Text.Encoding.Latin1.GetString(file.Body()[..Math.Min(256, file.Body().Length)]);
        string line = beginning.Split('\n').FirstOrDefault(one => one.Trim().Length > 0 && !one.StartsWith('#')) ?? "";
        string[] parts = line.Split(':');
        return parts.Length >= 3 && (parts[1].Contains('=') || parts[1].Trim().Length == 0);
    }

    private static HapticForm Form(string name, List<RtttlNote> notes, LossList losses)
    {
        List<FormPoint> points = [];
        double at = 0;
        for (int i = 0; i < notes.Count; i++)
        {
            RtttlNote note = notes[i];
            bool repeats = note.Hertz > 0 && i + 1 < notes.Count && notes[i + 1].Hertz == note.Hertz;
            double gap = repeats ? Math.Min(LongestGap, Math.Round(note.Milliseconds * GapShare, 1)) : 0;
            if (repeats)
            {
                losses.Add("note", LossList.Time(at), $"{note.Hertz} Hz", "the same note follows; a gap of a tenth, 10 ms at most, keeps them apart");
            }

            // A pause keeps the frequency before it, so that nothing sweeps.
            int hertz = note.Hertz > 0 ? note.Hertz : points.Count > 0 ? (int)points[^1].Hertz : notes.FirstOrDefault(one => one.Hertz > 0).Hertz;
            double end = at + note.Milliseconds;
            double level = note.Hertz > 0 ? Level : 0;
            points.Add(new FormPoint(at, level, hertz));
            points.Add(new FormPoint(end - gap, level, hertz));
            if (gap > 0)
            {
                points.Add(new FormPoint(end - gap, 0, hertz));
                points.Add(new FormPoint(end, 0, hertz));
            }

            at = end;
        }

        return new HapticForm(name, [new FormLane(LaneKind.Tone, LaneNames.Tone, points, [])], at) { Losses = losses.ToList() };
    }

    // A line that ends with a comma or colon goes on in the next.
    private static IEnumerable<(int Start, int End)> Lines(SourceFile file)
    {
        string text = file.Text();
        int start = 0;
        while (start < text.Length)
        {
            int end = start;
            do
            {
                int line = text.IndexOf('\n', end == start ? start : end + 1);
                end = line < 0 ? text.Length : line;
            }
            while (end < text.Length && text[start..end].TrimEnd() is { Length: > 0 } part && part[^1] is ',' or ':' && HasNotes(text, end + 1));

            int first = start;
            while (first < end && char.IsWhiteSpace(text[first]))
            {
                first++;
            }

            bool isComment = first < end && (text[first] == '#' || text.AsSpan(first).StartsWith("//"));
            if (first < end && !isComment)
            {
                yield return (first, first + text[first..end].TrimEnd().Length);
            }

            start = end + 1;
        }
    }

    // Whether a line goes on with notes: it has no colon of its own.
    private static bool HasNotes(string text, int from)
    {
        int line = text.IndexOf('\n', from);
        string rest = text[Math.Min(from, text.Length)..(line < 0 ? text.Length : line)];
        return rest.Trim().Length > 0 && !rest.Contains(':');
    }
}
