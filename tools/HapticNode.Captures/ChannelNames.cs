using System.Globalization;
using HapticNode.Documents.Problems;

namespace HapticNode.Captures;

/// <summary>Finds the channels that somebody asks for.</summary>
internal static class ChannelNames
{
    // A dump of a whole chip has more names than anybody reads, or than can be compared in a moment.
    private const int Compared = 1000;
    private const int Shown = 8;

    /// <summary>The index of each wanted channel: by its name first, then as a number from 0; the only one where none is named.</summary>
    /// <exception cref="DocumentException">There is no such channel; the message names the nearest.</exception>
    public static int[] Find(string file, IReadOnlyList<string> names, IReadOnlyList<string> wanted)
    {
        if (names.Count == 0)
        {
            throw CaptureError.Of(file, "has no channel of one bit");
        }

        if (wanted.Count == 0)
        {
            return names.Count == 1 ? [0] : throw CaptureError.Of(file, $"has {names.Count} channels, and none is named: {NearestWord.Expected("", [.. names.Take(Compared)])}");
        }

        int[] found = [.. wanted.Select(name => Find(file, names, name))];
        return Same(found) is (int first, int second) ? throw SameChannel(file, wanted[first], wanted[second]) : found;
    }

    /// <summary>The first two places that hold the same channel; null where each holds another.</summary>
    public static (int First, int Second)? Same<T>(IReadOnlyList<T> channels)
        where T : IEquatable<T>
    {
        for (int second = 1; second < channels.Count; second++)
        {
            for (int first = 0; first < second; first++)
            {
                if (channels[first].Equals(channels[second]))
                {
                    return (first, second);
                }
            }
        }

        return null;
    }

    /// <summary>The error of a channel that was named for two purposes, so that nothing between the two can be seen.</summary>
    public static DocumentException SameChannel(string file, string first, string second) =>
        CaptureError.Of(file, $"'{first}' and '{second}' are the same channel: name two different ones");

    private static int Find(string file, IReadOnlyList<string> names, string wanted)
    {
        int[] found = [.. Places(names, name => name == wanted)];
        if (found.Length == 0)
        {
            // Blanks at the ends of a name are seen by nobody.
            found = [.. Places(names, name => name.Trim() == wanted.Trim())];
        }

        return found.Length == 1 ? found[0]
            : found.Length > 1 ? throw CaptureError.Of(file, $"has {found.Length} channels '{wanted}': name one by its number from 0, {string.Join(" or ", found.Take(Shown).Select(index => index.ToString(CultureInfo.InvariantCulture)))}")
            : int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < names.Count ? number
            : throw CaptureError.Of(file, $"has no channel '{wanted}': {NearestWord.Expected(wanted, [.. names.Take(Compared)])}{Encoding(names)}");
    }

    private static IEnumerable<int> Places(IReadOnlyList<string> names, Func<string, bool> isMeant) =>
        Enumerable.Range(0, names.Count).Where(index => isMeant(names[index]));

    // What was no UTF-8 is read as the character U+FFFD, which nobody can type.
    private static string Encoding(IReadOnlyList<string> names) => names.Any(name => name.Contains('\uFFFD'))
        ? " The file is not in UTF-8: save it so, or name the channel by its number from 0"
        : "";
}
