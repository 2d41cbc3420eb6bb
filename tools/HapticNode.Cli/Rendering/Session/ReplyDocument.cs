namespace HapticNode.Cli.Rendering.Session;

/// <summary>A reply as JSON.</summary>
/// <param name="Request">What was asked.</param>
/// <param name="Ok">Whether it was carried out.</param>
/// <param name="Code">Error code, 0 for none.</param>
/// <param name="Error">The error in words, or null.</param>
/// <param name="Fields">The fields of the last line.</param>
/// <param name="Lines">The data lines.</param>
internal sealed record ReplyDocument(
    string Request, bool Ok, int Code, string? Error, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Lines);
