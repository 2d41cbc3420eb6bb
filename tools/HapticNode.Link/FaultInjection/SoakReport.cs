using HapticNode.Link.Sessions;

namespace HapticNode.Link.FaultInjection;

/// <summary>What came of a <see cref="LinkSoakTest"/>. It holds where nothing was corrupted.</summary>
public sealed record SoakReport
{
    /// <summary>The faults that were injected.</summary>
    public required FaultCounts Faults { get; init; }

    /// <summary>What the session has seen.</summary>
    public required SessionCounts Session { get; init; }

    /// <summary>Rounds: an upload, edits after it, and a look at what came of them.</summary>
    public required int Rounds { get; init; }

    /// <summary>Rounds of them whose outcome was compared. A reset takes away what was not saved, so that there is nothing to compare then.</summary>
    public required int ComparedRounds { get; init; }

    /// <summary>Edits that the node says it has carried out, outside of uploads.</summary>
    public required long Edits { get; init; }

    /// <summary>How often a request got no answer at all and was asked anew, later.</summary>
    public required long Unanswered { get; init; }

    /// <summary>How often a reset of the node was told.</summary>
    public required long ToldResets { get; init; }

    /// <summary>How often the node refused a request that was right, such as after a stop byte that only the link had sent.</summary>
    public required long Refused { get; init; }

    /// <summary>Corrupted edits that were accepted, a line each; it should be empty.</summary>
    public required IReadOnlyList<string> Corrupted { get; init; }

    /// <summary>How long it took in the node's time.</summary>
    public required TimeSpan Duration { get; init; }
}
