namespace HapticNode.Documents.Problems;

/// <summary>Finds the word that somebody probably meant. All tools on the desk use this one; the node has its own, which does a letter a turn.</summary>
public static class NearestWord
{
    // A long list helps nobody who is told the nearest word.
    private const int Shown = 12;

    // Nobody types a name longer than this; a longer "word" is a damaged file, and is not worth the time that a comparison takes.
    private const int LongestWord = 80;

    /// <summary>The candidate that is nearest to a mistyped word.</summary>
    /// <param name="word">What was written; letter case does not matter.</param>
    /// <param name="candidates">What would have been valid.</param>
    /// <returns>The nearest candidate; of equals one that begins alike, then the first. Null when none is within one edit plus one for each three letters.</returns>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        string? nearest = word.Length > LongestWord ? null : candidates.MinBy(candidate => Rank(word, candidate));
        return nearest is not null && Distance(word, nearest) <= 1 + (word.Length / 3) ? nearest : null;
    }

    /// <summary>Says what was expected, and what was probably meant: <c>expected press, release or tap; did you mean 'press'?</c></summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What would have been valid, in the order to print; of a long list only the nearest are printed.</param>
    /// <returns>The sentence.</returns>
    public static string Expected(string word, IReadOnlyCollection<string> candidates)
    {
        if (candidates.Count == 0)
        {
            return "there is nothing of that kind";
        }

        string list = candidates.Count switch
        {
            1 => candidates.First(),
            <= Shown => string.Join(", ", candidates.SkipLast(1)) + " or " + candidates.Last(),
            _ => $"{string.Join(", ", NearestFirst(word, candidates).Take(Shown))} or one of {candidates.Count - Shown} more",
        };
        return Of(word, candidates) is { } nearest ? $"expected {list}; did you mean '{nearest}'?" : $"expected {list}";
    }

    /// <summary>
    /// The Damerau-Levenshtein distance (its optimal string alignment form): how many letters must be
    /// inserted, removed, replaced or swapped with their neighbour to turn one word into the other.
    /// </summary>
    /// <param name="left">One word; letter case does not matter.</param>
    /// <param name="right">The other word.</param>
    /// <returns>0 for equal words, at most the length of the longer one.</returns>
    public static int Distance(string left, string right)
    {
        int[,] edits = new int[left.Length + 1, right.Length + 1];
        for (int row = 0; row <= left.Length; row++)
        {
            edits[row, 0] = row;
        }

        for (int column = 0; column <= right.Length; column++)
        {
            edits[0, column] = column;
        }

        for (int row = 1; row <= left.Length; row++)
        {
            for (int column = 1; column <= right.Length; column++)
            {
                int replace = edits[row - 1, column - 1] + (Same(left[row - 1], right[column - 1]) ? 0 : 1);
                int best = Math.Min(replace, 1 + Math.Min(edits[row - 1, column], edits[row, column - 1]));
                bool swapped = row > 1 && column > 1 && Same(left[row - 1], right[column - 2]) && Same(left[row - 2], right[column - 1]);
                edits[row, column] = swapped ? Math.Min(best, 1 + edits[row - 2, column - 2]) : best;
            }
        }

        return edits[left.Length, right.Length];
    }

    private static IEnumerable<string> NearestFirst(string word, IEnumerable<string> candidates) =>
        word.Length > LongestWord ? candidates : candidates.OrderBy(candidate => Rank(word, candidate));

    // Of words that are equally near, one that begins alike was probably meant: M7 is rather M1 than R7.
    private static int Rank(string word, string candidate) =>
        (2 * Distance(word, candidate)) + (word.Length > 0 && candidate.Length > 0 && Same(word[0], candidate[0]) ? 0 : 1);

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
