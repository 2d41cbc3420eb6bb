using System.Globalization;

namespace HapticNode.Link.Frames;

/// <summary>A line from a node, taken apart. Nothing is an error here: what is not a line of the protocol is noise.</summary>
public sealed class ReplyLine
{
    private static readonly Dictionary<string, string> s_noFields = [];

    private ReplyLine(string line)
    {
        Text = line;
    }

    /// <summary>What it is.</summary>
    public ReplyKind Kind { get; private init; }

    /// <summary>The sequence number of the request that it answers, 0..99; null where it says none.</summary>
    public int? Sequence { get; private init; }

    /// <summary>Whether its checksum is right.</summary>
    public CheckVerdict Check { get; private init; }

    /// <summary>Error code; 0 for any other line.</summary>
    public int Code { get; private init; }

    /// <summary>
    /// A data line without its mark, an error without code and fields, an ok, a notice or a telemetry line without its mark but otherwise whole, or
    /// the whole line where it is noise.
    /// </summary>
    public string Text { get; private init; }

    /// <summary>The words that are no fields, in their order; empty for data, errors and noise.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    /// <summary>The fields, <c>key=value</c>; empty for data and noise.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; private init; } = s_noFields;

    /// <summary>
    /// Whether it tells that the node has just been reset: its own <c>! hello</c>, or what the boot ROM of an ESP32 says before
    /// (<c>ets Jul 29 2019 12:21:46</c>, <c>rst:0x1 (POWERON_RESET),boot:0x13 ...</c>; newer chips <c>ESP-ROM:esp32s3-20210327</c>).
    /// </summary>
    public bool TellsStart => Kind switch
    {
        ReplyKind.Notice => Check != CheckVerdict.Wrong && Words is ["hello", ..],
        ReplyKind.Noise => Contains("ets ") || Contains("rst:0x") || Contains("ESP-ROM:"),
        _ => false,
    };

    /// <summary>Takes a line apart.</summary>
    /// <param name="line">The line, of ASCII characters, without its end.</param>
    /// <returns>What it says.</returns>
    public static ReplyLine Parse(string line)
    {
        CheckVerdict check = LineCheck.Split(line, out string body);
        int? sequence = null;
        if (body.StartsWith('@'))
        {
            int space = body.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || !TryNumber(body.AsSpan(1, space - 1), RequestLine.SequenceCount - 1, out int number))
            {
                return new ReplyLine(line) { Check = check };
            }

            sequence = number;
            body = body[(space + 1)..];
        }

        (string mark, string rest) = SplitWord(body);
        switch (mark)
        {
            case "=":
                return new ReplyLine(rest) { Kind = ReplyKind.Data, Sequence = sequence, Check = check };
            case "ok":
                return Worded(ReplyKind.Ok, rest, sequence, check);
            case "!" when sequence is null:
                return Worded(ReplyKind.Notice, rest, sequence, check);
            case "~" when sequence is null:
                return Worded(ReplyKind.Telemetry, rest, sequence, check);
            case "err":
                (string code, string explanation) = SplitWord(rest);
                if (TryNumber(code, 999, out int problem))
                {
                    (IReadOnlyDictionary<string, string> fields, string text) = LeadingFields(explanation);
                    return new ReplyLine(text) { Kind = ReplyKind.Error, Sequence = sequence, Check = check, Code = problem, Fields = fields };
                }

                break;
            default:
                break;
        }

        return new ReplyLine(line) { Check = check };
    }

    private static ReplyLine Worded(ReplyKind kind, string text, int? sequence, CheckVerdict check)
    {
        List<string> words = [];
        Dictionary<string, string>? fields = null;
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryField(word, ref fields))
            {
                words.Add(word);
            }
        }

        return new ReplyLine(text) { Kind = kind, Sequence = sequence, Check = check, Words = words, Fields = fields ?? s_noFields };
    }

    private static (IReadOnlyDictionary<string, string> Fields, string Remainder) LeadingFields(string text)
    {
        Dictionary<string, string>? fields = null;
        (string word, string rest) = SplitWord(text);
        while (TryField(word, ref fields))
        {
            text = rest;
            (word, rest) = SplitWord(text);
        }

        return (fields ?? s_noFields, text);
    }

    private static bool TryField(string word, ref Dictionary<string, string>? fields)
    {
        int equals = word.IndexOf('=', StringComparison.Ordinal);
        if (equals < 1)
        {
            return false;
        }

        fields ??= new Dictionary<string, string>(StringComparer.Ordinal);
        fields[word[..equals]] = word[(equals + 1)..];
        return true;
    }

    private static (string Word, string Remainder) SplitWord(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? (text, "") : (text[..space], text[(space + 1)..]);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int maximum, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= maximum;

    private bool Contains(string words) => Text.Contains(words, StringComparison.Ordinal);
}
