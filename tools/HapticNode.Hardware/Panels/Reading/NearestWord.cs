namespace HapticNode.Hardware.Panels.Reading;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class NearestWord
{
    // A long list helps nobody who is told the nearest word.
    private const int Shown = 12;

    /// <summary>Says what was expected, and what was probably meant.</summary>
    /// <param name="word">What was written; letter case does not matter.</param>
    /// <param name="candidates">What would have been valid.</param>
    internal static string Expected(string word, IReadOnlyCollection<string> candidates)
    {
        if (candidates.Count == 0)
        {
            return "there is none to refer to";
        }

        // Of words that are equally near, one that begins alike was probably meant: M7 is rather M1 than R7.
        string[] nearestFirst = [.. candidates.OrderBy(candidate => (2 * Distance(word, candidate)) + (BeginAlike(word, candidate) ? 0 : 1))];
        string nearest = nearestFirst[0];
        string list = candidates.Count > Shown
            ? $"expected one of {string.Join(", ", nearestFirst.Take(Shown))} and {candidates.Count - Shown} more"
            : $"expected one of {string.Join(", ", candidates)}";
        return Distance(word, nearest) <= 1 + (word.Length / 3) ? $"did you mean '{nearest}'? {list}" : list;
    }

    private static bool BeginAlike(string left, string right) =>
        left.Length > 0 && right.Length > 0 && char.ToLowerInvariant(left[0]) == char.ToLowerInvariant(right[0]);

    // The Levenshtein distance: how many letters must be inserted, removed or replaced.
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(left[i - 1]) == char.ToLowerInvariant(right[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[right.Length];
    }
}
