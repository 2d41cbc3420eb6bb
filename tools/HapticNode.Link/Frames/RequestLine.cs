using System.Globalization;
using System.Text;

namespace HapticNode.Link.Frames;

/// <summary>Builds requests in checked form: <c>@17 play click *49D1D8F5</c>.</summary>
public static class RequestLine
{
    /// <summary>The longest line in bytes, without its end.</summary>
    public const int MaxLine = Core.Base.Limits.MaxLine;

    /// <summary>How many sequence numbers there are; they count from 0 and begin again.</summary>
    public const int SequenceCount = 100;

    /// <summary>The longest text in characters: number and checksum need the rest of the line, whichever number it is.</summary>
    public const int MaxText = MaxLine - LineCheck.Length - 4;

    /// <summary>Builds a line, LF included.</summary>
    /// <param name="sequence">The sequence number, 0..99.</param>
    /// <param name="text">What to ask for.</param>
    /// <returns>The bytes to send.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The sequence number is out of its range.</exception>
    /// <exception cref="ArgumentException">The text cannot be sent, see <see cref="ProblemOf"/>.</exception>
    public static byte[] Build(int sequence, string text)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sequence, SequenceCount);
        if (ProblemOf(text) is { } problem)
        {
            throw new ArgumentException(problem, nameof(text));
        }

        string number = sequence.ToString(CultureInfo.InvariantCulture);
        return Encoding.ASCII.GetBytes(LineCheck.Append($"@{number} {text}") + '\n');
    }

    /// <summary>Tells why a text cannot be sent.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong with it, or null.</returns>
    public static string? ProblemOf(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return "There is nothing to send.";
        }

        int strange = text.AsSpan().IndexOfAnyExceptInRange(' ', '~');
        if (strange >= 0)
        {
            return $"Character {strange + 1} of '{text}' is not printable ASCII.";
        }

        return text.Length > MaxText
            ? $"'{text}' has {text.Length} characters; with its number and checksum around it a line has room for {MaxText}."
            : null;
    }
}
