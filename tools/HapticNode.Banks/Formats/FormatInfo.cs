namespace HapticNode.Banks.Formats;

/// <summary>What a format is called and can hold.</summary>
/// <param name="Name">The word of the command line.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Extensions">The extensions of its files with their dots, the usual one first.</param>
/// <param name="Reads">Whether its files can be imported.</param>
/// <param name="Writes">Whether cues can be exported to it.</param>
/// <param name="Holds">What of a cue it holds.</param>
/// <param name="Loses">What of a cue it cannot hold.</param>
/// <param name="Note">Anything else worth knowing in a line.</param>
public sealed record FormatInfo(
    string Name,
    string Title,
    IReadOnlyList<string> Extensions,
    bool Reads,
    bool Writes,
    string Holds,
    string Loses,
    string Note);
