using HapticNode.Banks.Formats;
using HapticNode.Banks.Formats.Cues;

namespace HapticNode.App.Exchange;

/// <summary>One effect of a file, and what became of it.</summary>
/// <param name="File">The file.</param>
/// <param name="Format">The format; null where none was recognised.</param>
/// <param name="Effect">The effect's name in the file.</param>
/// <param name="SourceMilliseconds">How long it lasts there; 0 where it could not be read.</param>
/// <param name="Cue">The cue; null where there is none.</param>
/// <param name="Problem">Why the file is not valid; null where it is.</param>
/// <param name="Refusal">Why a valid effect is no cue, such as that it is too long; null where it is one.</param>
public sealed record ImportResult(
    string File, FormatInfo? Format, string Effect, double SourceMilliseconds, ImportedCue? Cue, FormatProblemException? Problem, string? Refusal)
{
    /// <summary>Whether it became a cue.</summary>
    public bool IsCue => Cue is not null;
}
