namespace HapticNode.Banks;

/// <summary>A place where two texts differ.</summary>
/// <param name="Start">The first line of the old text that is replaced.</param>
/// <param name="End">The line behind the last one that is replaced.</param>
/// <param name="Lines">What takes their place.</param>
internal sealed record LineHunk(int Start, int End, IReadOnlyList<BankLine> Lines)
{
    /// <summary>Compares two texts line by line.</summary>
    internal static List<LineHunk> Between(List<BankLine> old, List<BankLine> next)
    {
        int before = 0;
        while (before < old.Count && before < next.Count && old[before].Text == next[before].Text)
        {
            before++;
        }

        int behind = 0;
        while (behind < old.Count - before && behind < next.Count - before && old[^(behind + 1)].Text == next[^(behind + 1)].Text)
        {
            behind++;
        }

        int[,] common = CommonLengths(old, next, before, behind);
        List<LineHunk> hunks = [];
        int i = before;
        int j = before;
        while (i < old.Count - behind || j < next.Count - behind)
        {
            int start = i;
            int first = j;
            while ((i < old.Count - behind || j < next.Count - behind) && !IsCommon(i, j))
            {
                bool takesOld = j == next.Count - behind || (i < old.Count - behind && common[i - before + 1, j - before] >= common[i - before, j - before + 1]);
                i += takesOld ? 1 : 0;
                j += takesOld ? 0 : 1;
            }

            if (i > start || j > first)
            {
                hunks.Add(new LineHunk(start, i, next[first..j]));
            }

            while (i < old.Count - behind && j < next.Count - behind && IsCommon(i, j))
            {
                i++;
                j++;
            }
        }

        return hunks;

        bool IsCommon(int left, int right) => left < old.Count - behind && right < next.Count - behind && old[left].Text == next[right].Text;
    }

    /// <summary>The lines of a part of the old text after some hunks within it.</summary>
    internal static List<BankLine> Apply(List<BankLine> old, IReadOnlyList<LineHunk> hunks, int start, int end)
    {
        List<BankLine> lines = [];
        int at = start;
        foreach (LineHunk hunk in hunks)
        {
            lines.AddRange(old[at..hunk.Start]);
            lines.AddRange(hunk.Lines);
            at = hunk.End;
        }

        lines.AddRange(old[at..end]);
        return lines;
    }

    // The length of the longest common subsequence of the ends of both texts.
    private static int[,] CommonLengths(List<BankLine> old, List<BankLine> next, int before, int behind)
    {
        int rows = old.Count - before - behind;
        int columns = next.Count - before - behind;
        int[,] lengths = new int[rows + 1, columns + 1];
        for (int i = rows - 1; i >= 0; i--)
        {
            for (int j = columns - 1; j >= 0; j--)
            {
                lengths[i, j] = old[before + i].Text == next[before + j].Text ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
