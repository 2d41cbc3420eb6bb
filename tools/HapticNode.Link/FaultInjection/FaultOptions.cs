namespace HapticNode.Link.FaultInjection;

/// <summary>How bad a link is.</summary>
public sealed record FaultOptions
{
    /// <summary>Start of the random numbers: the same seed and the same bytes give the same faults.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Bytes from one fault to the next, on average and apart from bursts; at least 1.</summary>
    public int BytesPerFault { get; init; } = 150;

    /// <summary>One fault in so many is followed by another within a few bytes, so that lines are hit twice; at least 1.</summary>
    public int FaultsPerBurst { get; init; } = 8;

    /// <summary>The longest stall.</summary>
    public TimeSpan LongestStall { get; init; } = TimeSpan.FromMilliseconds(800);

    /// <summary>How often each kind comes, in proportion; a kind that is left out does not come.</summary>
    public IReadOnlyDictionary<FaultKind, int> Weights { get; init; } = new Dictionary<FaultKind, int>
    {
        [FaultKind.Drop] = 48,
        [FaultKind.Duplicate] = 48,
        [FaultKind.Flip] = 48,
        [FaultKind.Insert] = 48,
        [FaultKind.Stall] = 7,
        [FaultKind.Reset] = 1,
    };
}
