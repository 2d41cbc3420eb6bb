using System.Globalization;

namespace HapticNode.Core.Properties.Console;

/// <summary>Makes new sessions of those of the corpus: splices them, and changes some parts in small ways.</summary>
/// <param name="corpus">The sessions.</param>
/// <param name="random">Decides what is changed.</param>
internal sealed class Mutator(SessionPart[][] corpus, Random random)
{
    private const int MostParts = 60;
    private const int MostBytes = 2000;

    /// <summary>Makes a session.</summary>
    /// <returns>Its parts.</returns>
    public SessionPart[] Make()
    {
        List<SessionPart> parts = [.. Splice()];
        for (int changes = random.Next(1, 8); changes > 0 && parts.Count > 0; changes--)
        {
            Change(parts);
        }

        return [.. parts.Take(MostParts)];
    }

    private IEnumerable<SessionPart> Splice()
    {
        SessionPart[] first = Pick(corpus);
        if (random.Next(2) == 0)
        {
            return first;
        }

        SessionPart[] second = Pick(corpus);
        return first.Take(random.Next(first.Length + 1)).Concat(second.Skip(random.Next(second.Length + 1)));
    }

    private void Change(List<SessionPart> parts)
    {
        int at = random.Next(parts.Count);
        switch (random.Next(10))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Insert(at, parts[random.Next(parts.Count)]);
                break;
            case 2:
                parts.Insert(at, Pick(Pick(corpus)));
                break;
            case 3:
                parts.Insert(at, Event());
                break;
            case 4:
                // As bytes, a checked line need not be correct.
                parts[at] = parts[at].Kind == PartKind.Checked
                    ? new(PartKind.Bytes, Bent(Checksums.Sealed($"@{parts[at].First} {parts[at].Text} ", parts[at].Second) + "\n"))
                    : parts[at];
                break;
            default:
                parts[at] = Changed(parts[at]);
                break;
        }
    }

    private SessionPart Changed(SessionPart part)
    {
        return part.Kind switch
        {
            PartKind.Bytes => part with { Text = Cut(random.Next(2) == 0 ? Reworded(part.Text) : Bent(part.Text)) },
            PartKind.Checked when random.Next(8) == 0 => part with { First = random.Next(100) },
            PartKind.Checked when random.Next(8) == 0 => part with { Second = Checksums.Weak + Checksums.Strong - part.Second },
            PartKind.Checked => part with { Text = Cut(Reworded(part.Text)) },
            _ => Event(),
        };
    }

    private SessionPart Event()
    {
        return random.Next(8) switch
        {
            0 => new(PartKind.Bytes, "\u0003"),
            1 => new(PartKind.Restart),
            2 => new(PartKind.Commit, First: random.Next(3) - 1, Second: random.Next(2) == 0 ? Checksums.Weak : Checksums.Strong),
            < 5 => new(PartKind.Edge, First: random.Next(4), Second: random.Next(2)),
            _ => new(PartKind.Wait, First: random.Next(1, 400)),
        };
    }

    // Other words in the places of words.
    private string Reworded(string text)
    {
        string[] words = text.Split(' ');
        int at = random.Next(words.Length);
        string end = words[at].EndsWith('\n') ? "\n" : "";
        words[at] = random.Next(6) switch
        {
            0 => words[at].TrimEnd('\n') + " " + Pick(Vocabulary.Words),
            1 => "",
            2 => random.Next(-10, 400).ToString(CultureInfo.InvariantCulture),
            3 => Pick(words).TrimEnd('\n'),
            _ => Pick(Vocabulary.Words),
        } + end;
        return string.Join(' ', words);
    }

    // Other bytes in the places of bytes.
    private string Bent(string text)
    {
        int at = random.Next(text.Length + 1);
        int end = Math.Min(text.Length, at + random.Next(4));
        string inserted = random.Next(5) switch
        {
            0 => "",
            1 => ((char)random.Next(256)).ToString(),
            2 => new string((char)random.Next(' ', '~'), random.Next(1, 200)),
            3 when at < text.Length => ((char)(text[at] ^ (1 << random.Next(8)))).ToString(),
            _ => Vocabulary.Bytes[random.Next(Vocabulary.Bytes.Length)].ToString(),
        };
        return text[..at] + inserted + text[end..];
    }

    private static string Cut(string text)
    {
        return text.Length > MostBytes ? text[..MostBytes] : text;
    }

    private T Pick<T>(T[] items)
    {
        return items[random.Next(items.Length)];
    }
}
