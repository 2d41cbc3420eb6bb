using System.Globalization;
using HapticNode.Documents.Problems;

namespace HapticNode.Captures;

/// <summary>Finds the channels that somebody asks for.</summary>
internal static class ChannelNames
{
    // A dump of a whole chip has more names than anybody reads, or than can be compared in a moment.
    private const int Compared = 1000;

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

        return [.. wanted.Select(name => Find(file, names, name))];
    }

    private static int Find(string file, IReadOnlyList<string> names, string wanted)
    {
        for (int index = 0; index < names.Count; index++)
        {
            if (names[index] == wanted)
            {
                return index;
            }
        }

        return int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < names.Count
            ? number
            : throw CaptureError.Of(file, $"has no channel '{wanted}': {NearestWord.Expected(wanted, [.. names.Take(Compared)])}");
    }
}
