namespace HapticNode.Banks;

/// <summary>Edits of a text that name one thing.</summary>
internal static class LineEdits
{
    /// <summary>Puts a line in the place of those that are about the same.</summary>
    internal static void Set(LineEditor editor, BankLine line)
    {
        if (line.Key is not { } key)
        {
            throw new ArgumentException($"'{line.Text}' is about no part of a bank.", nameof(line));
        }

        if (line.Kind == LineKind.Head)
        {
            int head = editor.Roles.Head(key);
            if (head >= 0)
            {
                editor.Replace(head, line.Text);
            }
            else
            {
                Add(editor, key, line.Text);
            }
        }
        else if (!editor.Roles.Chains(key).TryGetValue(line.Lane, out List<int>? chain))
        {
            IReadOnlyList<int> cue = editor.Roles.Lines(key);
            editor.Insert(cue.Count > 0 ? cue[^1] + 1 : editor.Lines.Count, line.Text);
        }
        else if (line.Appends)
        {
            editor.Insert(chain[^1] + 1, line.Text);
        }
        else
        {
            editor.RemoveCode(chain.Skip(1).ToArray());
            editor.Replace(chain[0], line.Text);
        }
    }

    /// <summary>Takes every line of a thing out, with the blank line that set it apart.</summary>
    internal static void Remove(LineEditor editor, BankKey key)
    {
        List<int> lines = [.. Enumerable.Range(0, editor.Lines.Count).Where(index => editor.Lines[index].Key == key)];
        if (lines.Count == 0)
        {
            return;
        }

        int first = lines[0];
        bool contiguous = lines[^1] - first == lines.Count - 1;
        bool blankBehind = lines[^1] + 1 == editor.Lines.Count || editor.Lines[lines[^1] + 1].IsEmpty;
        if (contiguous && first > 0 && editor.Lines[first - 1].IsEmpty && blankBehind)
        {
            lines.Add(first - 1);
        }

        editor.Remove(lines);
    }

    internal static void RemoveSteps(LineEditor editor, string cue, string lane) =>
        editor.Remove(editor.Roles.Chains(BankKey.Cue(cue)).GetValueOrDefault(lane) ?? []);

    internal static void SetRemark(LineEditor editor, BankKey key, string start, string? text)
    {
        string remark = $"# {start} {text}".TrimEnd();
        if (remark.AsSpan().IndexOfAnyExceptInRange(' ', '~') >= 0 || remark.Length > BankFile.MaxLine)
        {
            throw new ArgumentException($"'{remark}' is not one line of printable ASCII.", nameof(text));
        }

        IReadOnlyList<int> lines = editor.Roles.Lines(key);
        if (lines.Count == 0)
        {
            throw new ArgumentException($"There is no {key}.", nameof(key));
        }

        // Right below the first line or further down, but not beyond the thing itself.
        int end = lines[^1] + 1;
        while (end < editor.Lines.Count && editor.Lines[end].Comment.Length > 0 && editor.Lines[end].Words.Count == 0)
        {
            end++;
        }

        int[] same = [.. Enumerable.Range(lines[0], end - lines[0]).Where(index => IsRemark(editor.Lines[index], start))];
        editor.Remove(same.Skip(text is null ? 0 : 1));
        if (text is not null && same.Length > 0)
        {
            editor.Replace(same[0], BankLine.Parse(remark, editor.Lines[same[0]].Ending));
        }
        else if (text is not null)
        {
            editor.Insert(lines[0] + 1, remark);
        }
    }

    private static bool IsRemark(BankLine line, string start) =>
        line.Words.Count == 0 && line.Comment.TrimStart('#').Trim() is var comment
        && (comment == start || comment.StartsWith(start + ' ', StringComparison.Ordinal));

    private static void Add(LineEditor editor, BankKey key, string text)
    {
        int[] former = [.. editor.Roles.Keys.Where(other => other.Part <= key.Part).SelectMany(editor.Roles.Lines)];
        int at = former.Length > 0 ? former.Max() + 1 : editor.Lines.Count;
        bool apart = key.Part == BankPart.Cue && at > 0 && !editor.Lines[at - 1].IsEmpty;
        editor.Insert(at, apart ? ["", text] : [text]);
    }
}
