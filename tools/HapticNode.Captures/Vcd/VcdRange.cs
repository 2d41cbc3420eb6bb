using System.Globalization;

namespace HapticNode.Captures.Vcd;

/// <summary>The range of bits at the end of a name: <c>PORTB[7:0]</c>, <c>PORTB [4]</c>.</summary>
internal static class VcdRange
{
    /// <summary>Splits a name from its range.</summary>
    /// <returns>The name, the leftmost and the rightmost bit; null where the name has no range.</returns>
    public static (string Name, int High, int Low)? Split(string text)
    {
        int open = text.EndsWith(']') ? text.LastIndexOf('[') : -1;
        if (open <= 0)
        {
            return null;
        }

        string[] bounds = text[(open + 1)..^1].Split(':');
        bool valid = Bit(bounds[0], out int high) & Bit(bounds[^1], out int low);
        return valid && bounds.Length <= 2 ? (text[..open].TrimEnd(), high, low) : null;
    }

    /// <summary>The name of a variable of one bit: <c>ok [0:0]</c> is <c>ok</c> with a bit 0, <c>PORTB [4]</c> is <c>PORTB[4]</c>, a bit of its own.</summary>
    /// <returns>The name, and twice the number of its bit; 0 where it tells none.</returns>
    public static (string Name, int High, int Low) OfOneBit(string text) =>
        Split(text) is not { } range || range.High != range.Low ? (text, 0, 0)
        : text.LastIndexOf(':') > text.LastIndexOf('[') ? range
        : (JoinBit(text), 0, 0);

    /// <summary>A name without the blank before its bit.</summary>
    /// <returns><c>PORTB[4]</c> for <c>PORTB [4]</c>; other names as they are.</returns>
    public static string JoinBit(string text) => Split(text) is { } range ? range.Name + text[text.LastIndexOf('[')..] : text;

    private static bool Bit(string text, out int bit) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out bit);
}
