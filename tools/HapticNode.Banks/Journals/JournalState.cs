namespace HapticNode.Banks;

/// <summary>What the records of a journal come to.</summary>
internal sealed class JournalState(string text)
{
    private readonly List<JournalRecord.Edited> _edits = [];
    private readonly Dictionary<string, string> _marks = [];

    // How many of the edits are in the text; those behind can be done again.
    private int _done;

    /// <summary>What there was when the journal began.</summary>
    internal string First { get; } = text;

    internal string Text { get; private set; } = text;

    internal JournalRecord.Edited? LastDone => _done > 0 ? _edits[StartOf(_done - 1)] : null;

    internal JournalRecord.Edited? NextUndone => _done < _edits.Count ? _edits[_done] : null;

    internal string? MarkOf(string place) => _marks.GetValueOrDefault(place);

    /// <summary>Finds the shortest edit that makes another text.</summary>
    internal JournalRecord.Edited Edit(string label, string next, bool continues)
    {
        int shorter = Math.Min(Text.Length, next.Length);
        int before = Text.AsSpan().CommonPrefixLength(next);
        int behind = 0;
        while (behind < shorter - before && Text[^(behind + 1)] == next[^(behind + 1)])
        {
            behind++;
        }

        // Half a surrogate pair is no text.
        before -= before > 0 && char.IsHighSurrogate(Text[before - 1]) ? 1 : 0;
        behind -= behind > 0 && char.IsLowSurrogate(Text[^behind]) ? 1 : 0;
        return new JournalRecord.Edited(label, before, Text[before..^behind], next[before..^behind], continues && _done > 0 && _done == _edits.Count);
    }

    /// <summary>Carries a record out.</summary>
    /// <returns>False where it does not fit to what came before.</returns>
    internal bool Apply(JournalRecord record)
    {
        switch (record)
        {
            case JournalRecord.Edited edit when Fits(edit.At, edit.Old):
                _edits.RemoveRange(_done, _edits.Count - _done);
                _edits.Add(edit);
                Replace(edit.At, edit.Old, edit.New);
                _done++;
                return true;
            case JournalRecord.Undone when _done > 0:
                for (int start = StartOf(_done - 1); _done > start; _done--)
                {
                    Replace(_edits[_done - 1].At, _edits[_done - 1].New, _edits[_done - 1].Old);
                }

                return true;
            case JournalRecord.Redone when _done < _edits.Count:
                do
                {
                    Replace(_edits[_done].At, _edits[_done].Old, _edits[_done].New);
                    _done++;
                }
                while (_done < _edits.Count && _edits[_done].Continues);
                return true;
            case JournalRecord.Marked mark:
                _marks[mark.Place] = mark.Text;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The fewest records that come to the same after the first one: what is undone together becomes one edit.</summary>
    internal IEnumerable<JournalRecord> Fewest()
    {
        var state = new JournalState(First);
        int undone = 0;
        for (int start = 0, end; start < _edits.Count; start = end)
        {
            string next = state.Text;
            end = start;
            do
            {
                next = Replaced(next, _edits[end].At, _edits[end].Old, _edits[end].New);
                end++;
            }
            while (end < _edits.Count && _edits[end].Continues);

            JournalRecord.Edited edit = state.Edit(_edits[start].Label, next, continues: false);
            state.Apply(edit);
            yield return edit;
            undone += start >= _done ? 1 : 0;
        }

        foreach (JournalRecord record in Enumerable.Repeat(new JournalRecord.Undone(), undone))
        {
            yield return record;
        }

        foreach ((string place, string marked) in _marks)
        {
            yield return new JournalRecord.Marked(place, marked);
        }
    }

    private int StartOf(int edit)
    {
        while (edit > 0 && _edits[edit].Continues)
        {
            edit--;
        }

        return edit;
    }

    private bool Fits(int at, string old) => at >= 0 && at <= Text.Length && Text.AsSpan(at).StartsWith(old, StringComparison.Ordinal);

    private void Replace(int at, string old, string next) => Text = Replaced(Text, at, old, next);

    private static string Replaced(string text, int at, string old, string next) => string.Concat(text.AsSpan(0, at), next, text.AsSpan(at + old.Length));
}
