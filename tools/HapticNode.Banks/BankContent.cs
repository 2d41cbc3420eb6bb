using HapticNode.Core.Cues;

namespace HapticNode.Banks;

/// <summary>What a bank says, key by key, without comments and in the shortest form. Two texts that say the same have the same content.</summary>
public sealed class BankContent
{
    private readonly Dictionary<BankKey, BankEntry> _entries;

    private BankContent(IReadOnlyList<BankEntry> entries)
    {
        Entries = entries;
        _entries = entries.ToDictionary(entry => entry.Key);
    }

    /// <summary>The entries in the order in which a node prints them.</summary>
    public IReadOnlyList<BankEntry> Entries { get; }

    /// <summary>All lines, in the order of the entries.</summary>
    public IEnumerable<string> Lines => Entries.SelectMany(entry => entry.Lines);

    /// <summary>Takes a bank apart.</summary>
    /// <param name="bank">The bank.</param>
    /// <returns>What it says.</returns>
    public static BankContent Of(Bank bank)
    {
        List<(BankKey Key, List<string> Lines)> entries = [];
        foreach (string line in BankFile.Print(bank))
        {
            BankLine parsed = BankLine.Parse(line);
            if (parsed.Kind == LineKind.Steps)
            {
                entries[^1].Lines.Add(line);
            }
            else
            {
                entries.Add((parsed.Key!.Value, [line]));
            }
        }

        return new BankContent([.. entries.Select(entry => new BankEntry(entry.Key, entry.Lines))]);
    }

    /// <summary>Reads lines, such as those of a node's <c>dump</c>.</summary>
    /// <param name="name">What to call them in errors.</param>
    /// <param name="lines">The lines.</param>
    /// <returns>What they say.</returns>
    /// <exception cref="BankException">Some line is wrong.</exception>
    public static BankContent Of(string name, IReadOnlyList<string> lines) => Of(BankFile.Parse(name, lines).Bank);

    /// <summary>Looks for an entry.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The entry, or null.</returns>
    public BankEntry? Find(BankKey key) => _entries.GetValueOrDefault(key);

    /// <summary>Makes the bank that says this.</summary>
    /// <param name="name">What to call it in errors.</param>
    /// <returns>The bank.</returns>
    /// <exception cref="BankException">The entries do not fit together, such as a binding whose cue is missing.</exception>
    public BankFile ToFile(string name) => BankFile.Parse(name, [.. Lines]);

    /// <summary>Replaces an entry, or adds it behind the last of its part.</summary>
    /// <param name="entry">The entry.</param>
    /// <returns>The new content; whether its entries fit together is not checked.</returns>
    public BankContent With(BankEntry entry)
    {
        List<BankEntry> entries = [.. Entries];
        int at = entries.FindIndex(other => other.Key == entry.Key);
        if (at >= 0)
        {
            entries[at] = entry;
        }
        else
        {
            entries.Insert(entries.FindLastIndex(other => other.Key.Part <= entry.Key.Part) + 1, entry);
        }

        return new BankContent(entries);
    }

    /// <summary>Says the same in the order of another content.</summary>
    /// <param name="other">The other content.</param>
    /// <returns>The same entries; null where the two are not about the same things.</returns>
    public BankContent? InOrderOf(BankContent other) =>
        Entries.Count == other.Entries.Count && other.Entries.All(entry => _entries.ContainsKey(entry.Key))
            ? new BankContent([.. other.Entries.Select(entry => _entries[entry.Key])])
            : null;

    /// <summary>Puts an entry of another key in the place of an entry.</summary>
    internal BankContent Replace(BankKey key, BankEntry by) => new([.. Entries.Select(entry => entry.Key == key ? by : entry)]);

    /// <summary>Leaves an entry out.</summary>
    /// <param name="key">Its key.</param>
    /// <returns>The new content; whether its entries fit together is not checked.</returns>
    public BankContent Without(BankKey key) => new([.. Entries.Where(entry => entry.Key != key)]);
}
