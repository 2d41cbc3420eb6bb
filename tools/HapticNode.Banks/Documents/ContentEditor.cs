using HapticNode.Core.Cues;

namespace HapticNode.Banks;

/// <summary>Makes a text say what a content says, with as few other lines as it can.</summary>
/// <param name="editor">The text.</param>
/// <param name="target">What it is to say.</param>
/// <param name="bank">The same as a bank.</param>
/// <param name="before">What the text says, where it is known: whatever is the same there is not touched.</param>
internal sealed class ContentEditor(LineEditor editor, BankContent target, Bank bank, BankContent? before)
{
    private readonly LineMeaning _meaning = new(bank);
    private readonly Placement _placement = new(editor, target);

    /// <summary>Edits the text.</summary>
    internal void Edit()
    {
        foreach (BankKey key in editor.Roles.Keys.ToArray())
        {
            if (target.Find(key) is null && !MayStay(key))
            {
                LineEdits.Remove(editor, key);
            }
        }

        foreach (BankEntry entry in target.Entries)
        {
            Set(entry);
        }
    }

    private void Set(BankEntry entry)
    {
        int head = editor.Roles.Head(entry.Key);
        if (head < 0)
        {
            if (!entry.IsPlain || IsNeeded(entry.Key))
            {
                Insert(entry);
            }

            return;
        }

        if (entry.Equals(before?.Find(entry.Key)))
        {
            return;
        }

        if (!_meaning.IsSaid(editor.Lines[head]))
        {
            editor.Replace(head, entry.Lines[0]);
        }

        if (entry.Key.Part == BankPart.Cue)
        {
            SetSteps(entry);
        }
    }

    // Lanes and controls that this panel does not have may be in a bank, and say nothing while they have no options.
    private bool MayStay(BankKey key) =>
        editor.Roles.Head(key) is >= 0 and int head
        && (editor.Lines[head].Words is ["lane", _, _] or ["button" or "encoder", _] or ["theme" or "repeats"] or ["on", _, _, "none"])
        && _meaning.CanBeRead(editor.Lines[head]);

    private bool IsNeeded(BankKey key) => key.Part switch
    {
        BankPart.Lane => target.Entries.Any(entry => entry.Key.Part == BankPart.Cue && StepLines.Of(entry).Any(lane => lane.Lane == key.Name)),
        BankPart.Control => target.Entries.Any(entry => entry.Key.Part == BankPart.Binding && entry.Key.Name == key.Name),
        BankPart.Theme or BankPart.Repeats or BankPart.Cue or BankPart.Binding => false,
        _ => throw new InvalidOperationException($"There is no part {key.Part}."),
    };

    private void Insert(BankEntry entry)
    {
        // Steps whose cue line is missing say nothing.
        LineEdits.Remove(editor, entry.Key);
        int at = _placement.Of(entry.Key);
        bool apart = entry.Key.Part == BankPart.Cue && _placement.SetsCuesApart;
        bool before = apart && at > 0 && !editor.Lines[at - 1].IsEmpty;
        bool behind = apart && at < editor.Lines.Count && !editor.Lines[at].IsEmpty;
        editor.Insert(at, [.. before ? [""] : Array.Empty<string>(), .. entry.Lines, .. behind ? [""] : Array.Empty<string>()]);
    }

    private void SetSteps(BankEntry entry)
    {
        IReadOnlyList<(string Lane, IReadOnlyList<string> Steps)> lanes = StepLines.Of(entry);
        editor.Remove(editor.Roles.Chains(entry.Key).Where(chain => lanes.All(lane => lane.Lane != chain.Key)).SelectMany(chain => chain.Value).ToArray());
        string? before = null;
        foreach ((string lane, IReadOnlyList<string> steps) in lanes)
        {
            if (editor.Roles.Chains(entry.Key).TryGetValue(lane, out List<int>? chain))
            {
                SetChain($"{entry.Key.Name}.{lane}", chain, steps);
            }
            else
            {
                int behind = before is null ? editor.Roles.Head(entry.Key) : editor.Roles.Chains(entry.Key)[before][^1];
                editor.Insert(behind + 1, StepLines.Wrap($"{entry.Key.Name}.{lane}", steps, appends: false));
            }

            before = lane;
        }
    }

    // Lines that begin the chain as it shall be stay; where the number of steps is the same, each line keeps its share of them.
    private void SetChain(string start, IReadOnlyList<int> chain, IReadOnlyList<string> steps)
    {
        int said = _meaning.CountSaid([.. chain.Select(index => editor.Lines[index])], out IReadOnlyList<int> counts);
        int kept = counts.Take(said).Sum();
        if (said == chain.Count && kept == steps.Count)
        {
            return;
        }

        string[] rest = [.. steps.Skip(kept)];
        IReadOnlyList<string> lines = counts.Sum() == steps.Count ? Share(start, rest, counts.Skip(said), kept > 0) : StepLines.Wrap(start, rest, kept > 0);
        int[] old = [.. chain.Skip(said)];
        int paired = Math.Min(old.Length, lines.Count);
        editor.Insert(chain[^1] + 1, lines.Skip(paired));
        editor.RemoveCode(old.Skip(paired).ToArray());
        for (int index = paired - 1; index >= 0; index--)
        {
            editor.Replace(old[index], lines[index]);
        }
    }

    private static List<string> Share(string start, string[] steps, IEnumerable<int> counts, bool appends)
    {
        List<string> lines = [];
        int at = 0;
        foreach (int count in counts)
        {
            lines.AddRange(StepLines.Wrap(start, steps[at..(at + count)], appends || at > 0));
            at += count;
        }

        return lines;
    }
}
