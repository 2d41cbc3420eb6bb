using HapticNode.Banks.Formats.Forms;
using HapticNode.Core.Cues;

namespace HapticNode.Banks.Formats.Cues;

/// <summary>How an effect becomes a cue.</summary>
/// <param name="Lanes">The bank whose lanes it is for.</param>
public sealed record ImportOptions(Bank Lanes)
{
    /// <summary>What to do with an effect that is longer than a cue may be.</summary>
    public LengthPolicy Length { get; init; } = LengthPolicy.Whole;

    /// <summary>The lane that the effect's first lane goes to; null for the one that it is meant for.</summary>
    public string? Lane { get; init; }

    /// <summary>How long the clicks of transients last.</summary>
    public TransientRule Transients { get; init; } = TransientRule.Standard;
}
