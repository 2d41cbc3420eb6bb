namespace HapticNode.Banks;

/// <summary>
/// Merges texts for the sake of their comments and order; what they say is put right afterwards. Where both have changed the same place, mine stands,
/// and of theirs the comments that are new.
/// </summary>
internal static class TextMerge
{
    internal static BankDocument Merge(BankDocument origin, BankDocument mine, BankDocument theirs)
    {
        if (theirs.Text == origin.Text || theirs.Text == mine.Text)
        {
            return mine;
        }

        if (mine.Text == origin.Text)
        {
            return BankDocument.Parse(mine.Name, theirs.Text);
        }

        List<BankLine> old = BankLine.Split(origin.Text);
        List<LineHunk> here = LineHunk.Between(old, BankLine.Split(mine.Text));
        List<LineHunk> there = LineHunk.Between(old, BankLine.Split(theirs.Text));
        List<BankLine> merged = [];
        int at = 0;
        while (at < old.Count || here.Count > 0 || there.Count > 0)
        {
            int next = Math.Min(Start(here), Start(there));
            if (at < next)
            {
                int end = Math.Min(next, old.Count);
                merged.AddRange(old[at..end]);
                at = end;
            }
            else
            {
                at = TakeHunks(old, here, there, at, merged);
            }
        }

        // An end of line that only the last line of a text may lack.
        string ending = old.Concat(merged).Select(line => line.Ending).FirstOrDefault(end => end.Length > 0) ?? "\n";
        IEnumerable<string> texts = merged.Select((line, index) => line.Text + (line.Ending.Length == 0 && index < merged.Count - 1 ? ending : line.Ending));
        return BankDocument.Parse(mine.Name, string.Concat(texts));

        static int Start(List<LineHunk> hunks) => hunks.Count > 0 ? hunks[0].Start : int.MaxValue;
    }

    // Takes the hunks of both sides that begin here or overlap with one that does.
    private static int TakeHunks(List<BankLine> old, List<LineHunk> here, List<LineHunk> there, int start, List<BankLine> merged)
    {
        int end = start;
        List<LineHunk> mine = [];
        List<LineHunk> theirs = [];
        while (TakeOne(here, mine) || TakeOne(there, theirs))
        {
        }

        List<BankLine> left = LineHunk.Apply(old, mine, start, end);
        List<BankLine> right = LineHunk.Apply(old, theirs, start, end);
        merged.AddRange(mine.Count == 0 ? right : left);
        if (mine.Count > 0 && theirs.Count > 0)
        {
            HashSet<string> known = [.. left.Concat(old[start..end]).Select(line => line.Comment)];
            merged.AddRange(right.Where(line => line.Comment.Length > 0 && known.Add(line.Comment)).Select(line => line.WithoutCode()));
        }

        return end;

        bool TakeOne(List<LineHunk> from, List<LineHunk> to)
        {
            if (from.Count == 0 || from[0].Start > end || (from[0].Start == end && end > start))
            {
                return false;
            }

            end = Math.Max(end, from[0].End);
            to.Add(from[0]);
            from.RemoveAt(0);
            return true;
        }
    }
}
