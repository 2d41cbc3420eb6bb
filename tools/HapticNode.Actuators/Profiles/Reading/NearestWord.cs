namespace HapticNode.Actuators.Profiles.Reading;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class NearestWord
{
    /// <summary>Says what was expected, and what was probably meant.</summary>
    /// <param name="word">What was written; letter case does not matter.</param>
    /// <param name="candidates">What would have been valid.</param>
    internal static string Expected(string word, IReadOnlyList<string> candidates)
    {
        string nearest = candidates.MinBy(candidate => Distance(word, candidate))!;
        string list = $"expected one of {string.Join(", ", candidates)}";
        return Distance(word, nearest) <= 1 + (word.Length / 3) ? $"did you mean '{nearest}'? {list}" : list;
    }

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
