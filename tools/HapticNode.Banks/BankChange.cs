namespace HapticNode.Banks;

/// <summary>How one thing differs between two banks.</summary>
/// <param name="Key">The thing.</param>
/// <param name="Old">What the first bank says of it, or null where it does not have it.</param>
/// <param name="New">What the second bank says of it, or null where it does not have it; never null together with <paramref name="Old"/>.</param>
public sealed record BankChange(BankKey Key, BankEntry? Old, BankEntry? New)
{
    /// <summary>The lines that only the first bank has, in its order.</summary>
    public IReadOnlyList<string> Removed => Without(Old, New);

    /// <summary>The lines that only the second bank has, in its order.</summary>
    public IReadOnlyList<string> Added => Without(New, Old);

    /// <summary>What only the first bank has, in words: the thing itself, or the lanes on which a cue does not play any more.</summary>
    public IReadOnlyList<string> Missing => New is null ? [Key.ToString()] : Old is null ? [] : [.. Lanes(Old).Except(Lanes(New))];

    /// <summary>Whether a cue or a binding is gone: what somebody would miss.</summary>
    public bool IsLoss => New is null && Key.Part is BankPart.Cue or BankPart.Binding;

    private static IEnumerable<string> Lanes(BankEntry entry) => StepLines.Of(entry).Select(lane => $"{entry.Key.Name}.{lane.Lane}");

    private static IReadOnlyList<string> Without(BankEntry? entry, BankEntry? other) =>
        [.. (entry?.Lines ?? []).Where(line => other?.Lines.Contains(line) != true)];
}
