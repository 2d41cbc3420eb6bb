namespace HapticNode.Captures.Csv;

/// <summary>What the comments before a table say. Those of sigrok name the channels and the sample rate.</summary>
/// <remarks>Source: libsigrok, output module csv.</remarks>
internal sealed class CsvComments
{
    private const decimal NanosecondsPerSecond = 1_000_000_000;
    private const int Thousand = 1000;

    // sigrok-cli prints it among the rows where it converts a file.
    private const string Meta = "META ";

    /// <summary>Whether they say that sigrok wrote the table.</summary>
    public bool IsOfSigrok { get; private set; }

    /// <summary>The names of the channels; empty where none are told.</summary>
    public IReadOnlyList<string> Channels { get; private set; } = [];

    /// <summary>The time from one sample to the next; null where it is not told.</summary>
    public decimal? NanosecondsPerSample { get; private set; }

    /// <summary>
    /// The unit in which sigrok counts times at this sample rate: the coarsest of s, ms, us... that is not coarser than a sample. It adds up whole units:
    /// at 44.1 kHz a sample counts 22 us, which stand for 22.68.
    /// </summary>
    public decimal NanosecondsPerUnit
    {
        get
        {
            decimal unit = NanosecondsPerSecond;
            while (NanosecondsPerSample is { } period && unit > period)
            {
                unit /= Thousand;
            }

            return IsOfSigrok && NanosecondsPerSample is { } sample ? sample / decimal.Floor(sample / unit) : unit;
        }
    }

    /// <summary>Whether a line is a comment, or tells spreadsheets what separates the columns, which the names of the columns tell here.</summary>
    public static bool IsComment(string line) => line is "sep=," or "sep=;" or "sep=\t" || line.StartsWith(Meta, StringComparison.Ordinal) || line.StartsWith(';') || line.StartsWith('#') || line.StartsWith("//", StringComparison.Ordinal);

    /// <summary>Takes in a comment: <c>; Samplerate: 1 MHz</c>, <c>; Channels (2/8): D0, D1</c>.</summary>
    public void Add(string line)
    {
        string text = (line.StartsWith(Meta, StringComparison.Ordinal) ? line[Meta.Length..] : line).TrimStart(';', '#', '/').Trim();
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        IsOfSigrok |= text.Contains("libsigrok", StringComparison.OrdinalIgnoreCase);
        if (colon > 0 && text.StartsWith("Samplerate", StringComparison.OrdinalIgnoreCase))
        {
            NanosecondsPerSample = RecordedTime.NanosecondsPerSample(text[(colon + 1)..].Trim());
        }
        else if (colon > 0 && text.StartsWith("Channels", StringComparison.OrdinalIgnoreCase))
        {
            Channels = text[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries);
        }
    }

    /// <summary>The names of columns. Where the table heads them with units only, such as <c>logic</c>, the comments have the names.</summary>
    public IReadOnlyList<string> Names(IReadOnlyList<string> columns) =>
        columns.Count >= Channels.Count ? [.. Channels, .. columns.Skip(Channels.Count)] : columns;
}
