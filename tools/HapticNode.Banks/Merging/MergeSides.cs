using HapticNode.Documents.Problems;

namespace HapticNode.Banks;

/// <summary>Three banks side by side.</summary>
internal sealed class MergeSides(BankContent origin, BankContent mine, BankContent theirs)
{
    internal BankContent Origin => origin;

    internal BankContent Mine => mine;

    internal BankContent Theirs => theirs;

    /// <summary>All keys, in the order of mine, then those of the others.</summary>
    internal IReadOnlyList<BankKey> Keys { get; } =
        [.. mine.Entries.Concat(theirs.Entries).Concat(origin.Entries).Select(entry => entry.Key).Distinct().OrderBy(key => key.Part)];

    /// <summary>What both have changed, in different ways.</summary>
    internal IEnumerable<BankKey> Conflicting() => Keys.Where(key =>
        !BankDifference.IsSame(mine.Find(key), theirs.Find(key))
        && !BankDifference.IsSame(mine.Find(key), origin.Find(key))
        && !BankDifference.IsSame(theirs.Find(key), origin.Find(key)));

    /// <summary>What differs between the two.</summary>
    internal IEnumerable<BankKey> Changed() => Keys.Where(key => !BankDifference.IsSame(mine.Find(key), theirs.Find(key)));

    /// <summary>Takes each entry from where it was changed; of what both have changed, mine, unless it is decided otherwise.</summary>
    internal BankContent Take(IReadOnlyDictionary<BankKey, MergeSide> decided)
    {
        BankContent merged = mine;
        foreach (BankKey key in Keys)
        {
            MergeSide side = decided.TryGetValue(key, out MergeSide choice) ? choice
                : BankDifference.IsSame(mine.Find(key), origin.Find(key)) ? MergeSide.Theirs
                : MergeSide.Mine;
            BankEntry? entry = Of(side).Find(key);
            merged = entry is null ? merged.Without(key) : entry.Equals(merged.Find(key)) ? merged : merged.With(entry);
        }

        return merged;
    }

    /// <summary>What a line of the merged bank that does not fit may come from: its own thing, and the cues that it names.</summary>
    internal IEnumerable<BankKey> Behind(DocumentProblem problem, BankContent merged)
    {
        BankLine line = BankLine.Parse(merged.Lines.ElementAt(problem.Line - 1));
        IEnumerable<BankKey> named = line.Words.Where(word => word.Length > 0).SelectMany(word => new[]
        {
            BankKey.Cue(word), new BankKey(BankPart.Lane, word), new BankKey(BankPart.Control, word),
        });
        HashSet<BankKey> changed = [.. Changed()];
        IEnumerable<BankKey> own = line.Key is { } key ? [key, .. line.Lane.Length > 0 ? [new BankKey(BankPart.Lane, line.Lane)] : Array.Empty<BankKey>()] : [];
        return own.Concat(named).Where(changed.Contains).Distinct();
    }

    internal MergeConflict Conflict(BankKey key, string reason) => new(key, origin.Find(key), mine.Find(key), theirs.Find(key), reason);

    private BankContent Of(MergeSide side) => side switch
    {
        MergeSide.Mine => mine,
        MergeSide.Theirs => theirs,
        MergeSide.Base => origin,
        _ => throw new ArgumentOutOfRangeException(nameof(side)),
    };
}
