namespace HapticNode.Simulation.Scenarios;

/// <summary>Finds the word that somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the smallest distance to a mistyped word.</summary>
    /// <param name="word">What was written; letter case does not matter.</param>
    /// <param name="candidates">What would have been valid.</param>
    /// <returns>The nearest candidate, the first of equals; null when none is within one edit plus one for each three letters.</returns>
    public static string? Word(string word, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int smallest = 1 + (word.Length / 3);
        foreach (string candidate in candidates)
        {
            int distance = Distance(word, candidate);
            if (distance < smallest || (distance == smallest && nearest is null))
            {
                nearest = candidate;
                smallest = distance;
            }
        }

        return nearest;
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

    /// <summary>Says what was expected, and what was probably meant: <c>expected press, release or tap; did you mean 'press'?</c>.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What would have been valid, in the order to print.</param>
    /// <returns>The sentence.</returns>
    public static string Expected(string word, IReadOnlyCollection<string> candidates)
    {
        string list = candidates.Count < 2
            ? string.Concat(candidates)
            : string.Join(", ", candidates.SkipLast(1)) + " or " + candidates.Last();
        string? nearest = Word(word, candidates);
        return nearest is null ? $"expected {list}" : $"expected {list}; did you mean '{nearest}'?";
    }

    private static bool Same(char left, char right)
    {
        return char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
    }
}
