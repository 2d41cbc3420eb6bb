using System.Globalization;
using System.Text;

namespace HapticNode.Core.Properties.Console;

/// <summary>
/// Sessions as text, a part a line: <c>% wait MS</c>, <c>% edge LINE LEVEL</c>, <c>% restart</c>, <c>% commit [SEQUENCE DIGITS]</c>; a
/// checked line without its checksum, <c>@17 volume 50</c>, or with the stronger one, <c>@@17 volume 50</c>; or else bytes with a line
/// feed after them, where <c>\xHH</c> is any byte and a backslash at the end leaves the line feed out. A line that begins with a
/// semicolon is a comment.
/// </summary>
internal static class SessionText
{
    /// <summary>Typed form, where there could be a sequence number.</summary>
    public const int Typed = -1;

    private const string Special = ";%@\\";

    /// <summary>Reads a session.</summary>
    /// <param name="lines">Its lines.</param>
    /// <returns>Its parts.</returns>
    public static SessionPart[] Parse(IEnumerable<string> lines)
    {
        return [.. lines.Where(line => !line.StartsWith(';')).Select(ParsePart)];
    }

    /// <summary>Writes a session.</summary>
    /// <param name="parts">Its parts.</param>
    /// <returns>Its lines.</returns>
    public static IEnumerable<string> Format(IEnumerable<SessionPart> parts)
    {
        return parts.Select(part => part.Kind switch
        {
            PartKind.Bytes => part.Text.EndsWith('\n') ? Escape(part.Text[..^1]) : Escape(part.Text) + "\\",
            PartKind.Checked => Invariant($"{(part.Second == Checksums.Strong ? "@@" : "@")}{part.First} {Escape(part.Text)}"),
            PartKind.Commit => part.First == Typed ? "% commit" : Invariant($"% commit {part.First} {part.Second}"),
            PartKind.Wait => Invariant($"% wait {part.First}"),
            PartKind.Edge => Invariant($"% edge {part.First} {part.Second}"),
            _ => "% restart",
        });
    }

    private static SessionPart ParsePart(string line)
    {
        if (line.StartsWith('%'))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words[1] switch
            {
                "wait" => new(PartKind.Wait, First: Number(words[2])),
                "edge" => new(PartKind.Edge, First: Number(words[2]), Second: Number(words[3])),
                "commit" when words.Length > 2 => new(PartKind.Commit, First: Number(words[2]), Second: Number(words[3])),
                "commit" => new(PartKind.Commit, First: Typed),
                "restart" => new(PartKind.Restart),
                _ => throw new FormatException($"Not a part of a session: {line}"),
            };
        }

        if (line.StartsWith('@'))
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            bool strong = line.StartsWith("@@", StringComparison.Ordinal);
            return new(PartKind.Checked, Unescape(line[(space + 1)..]), Number(line[..space].TrimStart('@')), strong ? Checksums.Strong : Checksums.Weak);
        }

        return new(PartKind.Bytes, line.EndsWith('\\') ? Unescape(line[..^1]) : Unescape(line) + "\n");
    }

    private static string Escape(string text)
    {
        StringBuilder escaped = new();
        for (int i = 0; i < text.Length; i++)
        {
            bool plain = i == 0 || i == text.Length - 1
                ? text[i] is > ' ' and <= '~' && !Special.Contains(text[i], StringComparison.Ordinal)
                : text[i] is >= ' ' and <= '~' and not '\\';
            escaped.Append(plain ? text[i].ToString() : Invariant($"\\x{(int)text[i]:X2}"));
        }

        return escaped.ToString();
    }

    private static string Unescape(string text)
    {
        StringBuilder plain = new();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                plain.Append((char)int.Parse(text.AsSpan(i + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 3;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static int Number(string text)
    {
        return int.Parse(text, CultureInfo.InvariantCulture);
    }

    private static string Invariant(FormattableString text)
    {
        return FormattableString.Invariant(text);
    }
}
