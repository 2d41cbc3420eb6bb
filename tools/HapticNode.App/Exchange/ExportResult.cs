using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Forms;

namespace HapticNode.App.Exchange;

/// <summary>An effect in another format, in memory.</summary>
/// <param name="Name">The cue, or the bank where one file holds all.</param>
/// <param name="Lines">Its lines in the notation; none for a file of another format.</param>
/// <param name="Milliseconds">How long it lasts.</param>
/// <param name="Format">The format.</param>
/// <param name="Files">The files; the first is the main one.</param>
/// <param name="Losses">What they do not hold.</param>
public sealed record ExportResult(
    string Name, IReadOnlyList<string> Lines, double Milliseconds, FormatInfo Format, IReadOnlyList<WrittenFile> Files, IReadOnlyList<Loss> Losses);
