using HapticNode.Documents.Problems;

namespace HapticNode.Banks;

/// <summary>Merges two banks that were one: cue by cue, binding by binding and setting by setting.</summary>
public static class BankMerge
{
    /// <summary>Merges.</summary>
    /// <param name="origin">What both come from.</param>
    /// <param name="mine">The one.</param>
    /// <param name="theirs">The other. What only one of them has changed is taken over; comments of both stay.</param>
    /// <param name="choices">What was decided of the conflicts of an earlier call, or null for nothing yet.</param>
    /// <returns>The merged bank and what has to be decided.</returns>
    /// <exception cref="BankException">One of the three is wrong.</exception>
    public static MergeResult Merge(
        BankDocument origin, BankDocument mine, BankDocument theirs, IReadOnlyDictionary<BankKey, MergeSide>? choices = null)
    {
        var sides = new MergeSides(origin.Content, mine.Content, theirs.Content);
        Dictionary<BankKey, MergeSide> decided = choices?.ToDictionary() ?? [];
        Dictionary<BankKey, string> conflicts = sides.Conflicting().Where(key => !decided.ContainsKey(key))
            .ToDictionary(key => key, key => $"{key} was changed here and elsewhere.");
        BankContent merged = sides.Take(decided);
        if (ProblemOf(mine.Name, merged) is { } problem)
        {
            foreach (BankKey key in sides.Behind(problem, merged).Where(key => !decided.ContainsKey(key)))
            {
                conflicts.TryAdd(key, $"{key} conflicts with what was changed elsewhere: {problem.Message}.");
            }

            // What was decided does not fit together, or nobody knows who is to blame: everything stays as it is here.
            merged = sides.Mine;
            if (conflicts.Count == 0)
            {
                conflicts = sides.Changed().ToDictionary(key => key, key => $"{key} conflicts with what was chosen: {problem.Message}.");
            }
        }

        BankDocument text = TextMerge.Merge(origin, mine, theirs).With(merged);
        return new MergeResult(
            text,
            [.. sides.Keys.Where(conflicts.ContainsKey).Select(key => sides.Conflict(key, conflicts[key]))],
            Taken(sides.Origin, sides.Mine, merged),
            Taken(sides.Origin, sides.Theirs, merged));
    }

    private static IReadOnlyList<BankChange> Taken(BankContent origin, BankContent side, BankContent merged) =>
        [.. BankDifference.Between(origin, side).Where(change => BankDifference.IsSame(change.New, merged.Find(change.Key)))];

    private static DocumentProblem? ProblemOf(string name, BankContent content)
    {
        try
        {
            content.ToFile(name);
            return null;
        }
        catch (BankException exception)
        {
            return exception.Problems[0];
        }
    }
}
