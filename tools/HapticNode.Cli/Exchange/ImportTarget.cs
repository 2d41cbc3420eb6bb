namespace HapticNode.Cli.Exchange;

/// <summary>A bank file that an import was written into.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Replaced">The cues that were in it before.</param>
internal sealed record ImportTarget(string Path, IReadOnlyList<string> Replaced);
