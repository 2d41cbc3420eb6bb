namespace HapticNode.Banks;

/// <summary>Compares what banks say: by cue, by binding and by setting. Order, comments and ways of writing make no difference.</summary>
public static class BankDifference
{
    /// <summary>Compares two banks.</summary>
    /// <param name="old">The first.</param>
    /// <param name="next">The second.</param>
    /// <returns>
    /// A change for each thing that differs, in the order of the first, then what only the second has. A lane, a control, a theme or a rule for repeats
    /// with every option at its default is the same as none.
    /// </returns>
    public static IReadOnlyList<BankChange> Between(BankContent old, BankContent next) =>
    [
        .. old.Entries.Select(entry => entry.Key)
            .Union(next.Entries.Select(entry => entry.Key))
            .Select(key => new BankChange(key, old.Find(key), next.Find(key)))
            .Where(change => !IsSame(change.Old, change.New)),
    ];

    /// <summary>Compares what two banks say of one thing.</summary>
    internal static bool IsSame(BankEntry? old, BankEntry? next) => old is null || next is null ? (old ?? next)?.IsPlain != false : old.Equals(next);
}
