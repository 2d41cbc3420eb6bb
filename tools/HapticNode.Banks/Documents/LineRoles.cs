namespace HapticNode.Banks;

/// <summary>
/// Which lines of a text count. Of two lines about one thing the later does; a <c>cue</c> line that comes again drops the steps before it, and steps
/// without a plus take the place of those before.
/// </summary>
internal sealed class LineRoles
{
    private static readonly IReadOnlyDictionary<string, List<int>> s_none = new Dictionary<string, List<int>>();

    private readonly Dictionary<BankKey, int> _heads = [];
    private readonly Dictionary<BankKey, Dictionary<string, List<int>>> _chains = [];

    internal LineRoles(IReadOnlyList<BankLine> lines)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            if (lines[index].Key is { } key)
            {
                Take(index, lines[index], key);
            }
        }
    }

    /// <summary>Everything that some line is about, in the order of the lines.</summary>
    internal IEnumerable<BankKey> Keys => _heads.Keys.Union(_chains.Keys);

    /// <summary>The index of the line that a thing begins with; -1 for none.</summary>
    internal int Head(BankKey key) => _heads.GetValueOrDefault(key, -1);

    /// <summary>The indices of a cue's lines of steps, by lane.</summary>
    internal IReadOnlyDictionary<string, List<int>> Chains(BankKey key) => _chains.GetValueOrDefault(key) ?? s_none;

    /// <summary>The indices of all lines of a thing that count, in their order.</summary>
    internal IReadOnlyList<int> Lines(BankKey key)
    {
        IEnumerable<int> steps = Chains(key).Values.SelectMany(chain => chain);
        return [.. (Head(key) < 0 ? steps : steps.Prepend(Head(key))).Order()];
    }

    private void Take(int index, BankLine line, BankKey key)
    {
        if (line.Kind == LineKind.Head)
        {
            _heads[key] = index;
            _chains.Remove(key);
            return;
        }

        if (!_chains.TryGetValue(key, out Dictionary<string, List<int>>? chains))
        {
            _chains[key] = chains = [];
        }

        if (line.Appends && chains.TryGetValue(line.Lane, out List<int>? chain))
        {
            chain.Add(index);
        }
        else
        {
            chains[line.Lane] = [index];
        }
    }
}
