using System.Globalization;
using System.Text;

namespace HapticNode.Link.Frames;

/// <summary>The end of a line in checked form: a space, <c>*</c> and the checksum (<see cref="Crc32"/>) of all before the <c>*</c>.</summary>
/// <remarks>
/// A node also takes a CRC-16 of four digits and answers in kind. It is not used here: one damaged line in 65536 would pass. A node that has seen
/// one line with a CRC-32 takes no other until the session ends.
/// </remarks>
public static class LineCheck
{
    /// <summary>How many hexadecimal digits the checksum has.</summary>
    public const int Digits = 8;

    /// <summary>How many characters the end has.</summary>
    public const int Length = Digits + 2;

    private const char Mark = '*';

    /// <summary>Puts the end on a line.</summary>
    /// <param name="line">The line, of ASCII characters.</param>
    /// <returns>The line in checked form.</returns>
    public static string Append(string line) => $"{line} {Mark}{Compute(line + ' ')}";

    /// <summary>Takes the end off a line.</summary>
    /// <param name="line">The line, of ASCII characters.</param>
    /// <param name="body">What stands before the end; the whole line where it has none.</param>
    /// <returns>Whether the checksum is right.</returns>
    public static CheckVerdict Split(string line, out string body)
    {
        body = line;
        int mark = line.Length - Digits - 1;
        if (mark < 1 || line[mark] != Mark || line[mark - 1] != ' ' || !line.AsSpan(mark + 1).ContainsOnlyHexadecimal())
        {
            return CheckVerdict.None;
        }

        body = line[..(mark - 1)];
        return line.AsSpan(mark + 1).Equals(Compute(line[..mark]), StringComparison.OrdinalIgnoreCase) ? CheckVerdict.Right : CheckVerdict.Wrong;
    }

    private static string Compute(string covered) => Crc32.Compute(Encoding.ASCII.GetBytes(covered)).ToString("X8", CultureInfo.InvariantCulture);

    private static bool ContainsOnlyHexadecimal(this ReadOnlySpan<char> characters)
    {
        foreach (char character in characters)
        {
            if (!char.IsAsciiHexDigit(character))
            {
                return false;
            }
        }

        return true;
    }
}
