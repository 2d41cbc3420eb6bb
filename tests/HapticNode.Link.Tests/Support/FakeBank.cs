using System.Globalization;
using System.Text.RegularExpressions;
using HapticNode.Link.Frames;

namespace HapticNode.Link.Tests.Support;

/// <summary>A bank as far as the link can tell: lines by what they are of, with a rough look at their words.</summary>
internal sealed partial class FakeBank
{
    private readonly SortedDictionary<string, string> _lines = new(StringComparer.Ordinal);

    internal FakeBank(params IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            Assert.IsNull(Apply(line), line);
        }
    }

    internal IReadOnlyList<string> Lines => [.. _lines.Values];

    internal uint Checksum => Crc32.OfLines(Lines);

    internal FakeBank Copy() => new(Lines);

    /// <summary>Carries out a line of the notation.</summary>
    /// <returns>An error, or null.</returns>
    internal string? Apply(string line)
    {
        string[] words = line.Split(' ');
        string? key = words switch
        {
            ["lane" or "button" or "encoder" or "cue", _, ..] => $"{words[0]} {words[1]}",
            ["theme" or "repeats", ..] => words[0],
            ["on", _, _, _, ..] => string.Join(' ', words[..3]),
            [_, _, ..] when StepsOwner().IsMatch(words[0]) && words[1..].All(word => Step().IsMatch(word)) => words[0],
            _ => null,
        };
        if (key is null || !words[1..].All(word => Word().IsMatch(word)))
        {
            return "1 column=1 unknown word";
        }

        _lines[key] = line;
        return null;
    }

    /// <summary>Carries out <c>set</c>.</summary>
    internal string? Set(string[] words)
    {
        string? key = words switch
        {
            ["set", "theme" or "repeats", _, _] => words[1],
            ["set", _, _, _, _] when _lines.ContainsKey($"{words[1]} {words[2]}") => $"{words[1]} {words[2]}",
            _ => null,
        };
        if (key is null || !words[^2].All(char.IsAsciiLetterLower))
        {
            return "1 column=5 unknown word";
        }

        if (!int.TryParse(words[^1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) || value is < 0 or > 2000)
        {
            return "3 column=14 range=0..2000 out of range";
        }

        List<string> line = [.. _lines.GetValueOrDefault(key, key).Split(' ')];
        int option = line.IndexOf(words[^2]);
        if (option >= 0)
        {
            line[option + 1] = words[^1];
        }
        else
        {
            line.AddRange(words[^2..]);
        }

        _lines[key] = string.Join(' ', line);
        return null;
    }

    [GeneratedRegex(@"^[a-z][a-z0-9-]{0,14}\.[a-z][a-z0-9-]{0,14}$")]
    private static partial Regex StepsOwner();

    [GeneratedRegex(@"^\d{1,3}(\.\d)?:-?\d{1,3}(@\d{3,5})?$")]
    private static partial Regex Step();

    [GeneratedRegex(@"^[a-z0-9.:@>~+-]+$")]
    private static partial Regex Word();
}
