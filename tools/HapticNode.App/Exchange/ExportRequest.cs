using HapticNode.Banks.Formats;
using HapticNode.Feel.Modelling;

namespace HapticNode.App.Exchange;

/// <summary>What to export and how.</summary>
/// <param name="Source">A cue, a bank file, <c>standard</c>, or a file of another format, which is converted without becoming a cue.</param>
/// <param name="Format">The format to write.</param>
public sealed record ExportRequest(string Source, string Format)
{
    /// <summary>The bank file that the cue is in; null for the standard bank.</summary>
    public string? Bank { get; init; }

    /// <summary>The motors whose predicted motion is written to a sound file instead of what drives them; null for the drive.</summary>
    public FeelSetup? MotionOf { get; init; }

    /// <summary>How to write it.</summary>
    public WriteOptions Writing { get; init; } = WriteOptions.Default;

    /// <summary>How to read a file of another format.</summary>
    public ReadOptions Reading { get; init; } = ReadOptions.Default;
}
