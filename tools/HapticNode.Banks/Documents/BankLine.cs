namespace HapticNode.Banks;

/// <summary>A line of a bank's text, taken apart by its words alone: it may be wrong.</summary>
internal sealed record BankLine
{
    private static readonly char[] s_blanks = [.. Enumerable.Range(0, 33).Select(code => (char)code)];

    private BankLine(string text, string ending)
    {
        Text = text;
        Ending = ending;
        CommentStart = CommentOf(text);
        string code = text[..(CommentStart < 0 ? text.Length : CommentStart)];
        Words = code.Split(s_blanks, StringSplitOptions.RemoveEmptyEntries);
        Indent = text[..(code.Length - code.TrimStart(s_blanks).Length)];
    }

    /// <summary>The line without its end.</summary>
    internal string Text { get; }

    /// <summary>What ends it: LF, CR LF, CR, or nothing at the end of the text.</summary>
    internal string Ending { get; private init; }

    /// <summary>Its words, without the comment.</summary>
    internal IReadOnlyList<string> Words { get; }

    /// <summary>Its comment with the <c>#</c>; empty for none.</summary>
    internal string Comment => CommentStart < 0 ? "" : Text[CommentStart..];

    /// <summary>Whether it has neither words nor a comment.</summary>
    internal bool IsEmpty => Words.Count == 0 && CommentStart < 0;

    internal LineKind Kind { get; private init; }

    /// <summary>What it is about; null for a comment, a blank line or one that nobody knows.</summary>
    internal BankKey? Key { get; private init; }

    /// <summary>Of steps the lane, otherwise empty.</summary>
    internal string Lane { get; private init; } = "";

    /// <summary>Of steps whether they follow those of the lines before.</summary>
    internal bool Appends { get; private init; }

    /// <summary>Of steps the steps.</summary>
    internal IEnumerable<string> Steps => Words.Skip(Appends ? 2 : 1);

    private int CommentStart { get; }

    private string Indent { get; }

    internal static BankLine Parse(string text, string ending = "")
    {
        var line = new BankLine(text, ending);
        return line.Words switch
        {
            [] => line with { Kind = LineKind.Blank },
            ["lane", var name, ..] => line.Head(BankPart.Lane, name),
            ["button" or "encoder", var name, ..] => line.Head(BankPart.Control, name),
            ["theme", ..] => line.Head(BankPart.Theme, ""),
            ["repeats", ..] => line.Head(BankPart.Repeats, ""),
            ["cue", var name, ..] => line.Head(BankPart.Cue, name),
            ["on", var control, var what, ..] => line.Head(BankPart.Binding, control, what),
            [var word, ..] when word.IndexOf('.', StringComparison.Ordinal) is > 0 and int dot => line with
            {
                Kind = LineKind.Steps,
                Key = BankKey.Cue(word[..dot]),
                Lane = word[(dot + 1)..],
                Appends = line.Words is [_, "+", ..],
            },
            _ => line with { Kind = LineKind.Unknown },
        };
    }

    /// <summary>Splits a text into its lines.</summary>
    internal static List<BankLine> Split(string text)
    {
        List<BankLine> lines = [];
        int start = 0;
        while (start < text.Length)
        {
            int end = text.AsSpan(start).IndexOfAny('\r', '\n');
            end = end < 0 ? text.Length : start + end;
            int next = end == text.Length ? end : text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
            lines.Add(Parse(text[start..end], text[end..next]));
            start = next;
        }

        return lines;
    }

    /// <summary>Says something else; indentation, comment and end stay. The comment stays in its column where there is room.</summary>
    /// <param name="code">The new words.</param>
    /// <returns>The line; two where the comment needs one of its own.</returns>
    internal IReadOnlyList<BankLine> WithCode(string code)
    {
        string start = Indent + code;
        if (CommentStart < 0 || Parse(code).CommentStart >= 0)
        {
            return [Parse(start, Ending)];
        }

        string end = new string(' ', Math.Max(1, CommentStart - start.Length)) + Comment;
        end = start.Length + end.Length > BankFile.MaxLine ? ' ' + Comment : end;
        return start.Length + end.Length <= BankFile.MaxLine
            ? [Parse(start + end, Ending)]
            : [Parse(Indent + Comment, Ending), Parse(start, Ending)];
    }

    /// <summary>The line with nothing but its comment.</summary>
    internal BankLine WithoutCode() => Parse(Indent + Comment, Ending);

    /// <summary>The same with some of its words replaced; everything between them stays.</summary>
    /// <param name="replace">Gives for the index of a word and the word the one that takes its place.</param>
    internal BankLine WithWords(Func<int, string, string> replace)
    {
        var text = new System.Text.StringBuilder();
        int at = 0;
        for (int index = 0; index < Words.Count; index++)
        {
            int found = Text.IndexOf(Words[index], at, StringComparison.Ordinal);
            text.Append(Text, at, found - at).Append(replace(index, Words[index]));
            at = found + Words[index].Length;
        }

        return Parse(text.Append(Text, at, Text.Length - at).ToString(), Ending);
    }

    internal BankLine WithEnding(string ending) => this with { Ending = ending };

    private BankLine Head(BankPart part, string name, string what = "") => this with { Kind = LineKind.Head, Key = new BankKey(part, name, what) };

    // A comment begins with a word that begins with '#'.
    private static int CommentOf(string text)
    {
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] == '#' && (index == 0 || text[index - 1] <= ' '))
            {
                return index;
            }
        }

        return -1;
    }
}
