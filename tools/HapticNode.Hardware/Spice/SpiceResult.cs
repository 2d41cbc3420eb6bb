namespace HapticNode.Hardware.Spice;

/// <summary>What a simulation measured against one limit.</summary>
/// <param name="Deck">The deck.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Value">The value in the limit's unit; null where it did not happen.</param>
public sealed record SpiceResult(SpiceDeck Deck, SpiceLimit Limit, double? Value)
{
    /// <summary>Whether the limit is kept.</summary>
    public bool Holds => Limit.Holds(Value);

    /// <inheritdoc/>
    public override string ToString()
    {
        string value = Value is { } number ? FormattableString.Invariant($"{number:0.###} {Limit.Unit}") : "did not happen";
        return $"{Deck.Name}: {Limit.What}: {value} ({Limit.Allowed})";
    }
}
