using System.Globalization;

namespace HapticNode.Documents.Files;

/// <summary>How much of a file a reader takes in. What is larger is refused before it is read, or as soon as that shows.</summary>
/// <param name="Kind">What the file is, with its article, for the message: <c>a bank</c>.</param>
/// <param name="Bytes">The most bytes, more than 0.</param>
/// <param name="Lines">The most lines, more than 0; of no meaning for binary files.</param>
/// <param name="LineLength">The most characters in a line, more than 0; of no meaning for binary files.</param>
public sealed record FileLimits(string Kind, long Bytes, int Lines = int.MaxValue, int LineLength = int.MaxValue)
{
    private const long Kibibyte = 1024;

    /// <summary>A number of bytes as people read it: <c>160 bytes</c>, <c>64 KiB</c>, <c>32 MiB</c>.</summary>
    /// <param name="bytes">The number, 0 or more.</param>
    /// <returns>The text; whole units only.</returns>
    public static string TextOf(long bytes) => bytes switch
    {
        >= Kibibyte * Kibibyte when bytes % (Kibibyte * Kibibyte) == 0 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kibibyte / Kibibyte} MiB"),
        >= Kibibyte when bytes % Kibibyte == 0 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kibibyte} KiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
    };

    internal string TooManyBytes => $"is too large: {Kind} has at most {TextOf(Bytes)}";

    internal string TooManyLines => string.Create(CultureInfo.InvariantCulture, $"is too long: {Kind} has at most {Lines:N0} lines");

    internal string LineTooLong => string.Create(CultureInfo.InvariantCulture, $"the line is too long: a line of {Kind} has at most {LineLength:N0} characters");
}
