namespace HapticNode.Banks;

/// <summary>The lines of a text while they are edited. Every line that no edit names stays as it is, byte by byte.</summary>
internal sealed class LineEditor(IReadOnlyList<BankLine> lines)
{
    private readonly List<BankLine> _lines = [.. lines];
    private readonly string _ending = lines.Select(line => line.Ending).FirstOrDefault(ending => ending.Length > 0) ?? "\n";
    private LineRoles? _roles;

    internal IReadOnlyList<BankLine> Lines => _lines;

    internal LineRoles Roles => _roles ??= new LineRoles(_lines);

    /// <summary>Gives a line other words.</summary>
    internal void Replace(int index, string code)
    {
        IReadOnlyList<BankLine> replaced = _lines[index].WithCode(code);
        _lines[index] = replaced[^1];
        if (replaced.Count > 1)
        {
            Insert(index, replaced[0]);
        }

        _roles = null;
    }

    internal void Replace(int index, BankLine line)
    {
        _lines[index] = line;
        _roles = null;
    }

    internal void Insert(int index, params IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            Insert(index++, BankLine.Parse(text));
        }
    }

    /// <summary>Takes lines out; every index is one of before.</summary>
    internal void Remove(IEnumerable<int> indices)
    {
        foreach (int index in indices.Distinct().OrderDescending())
        {
            // A text that ends without an end of line goes on doing so.
            if (index == _lines.Count - 1 && index > 0 && _lines[index].Ending.Length == 0)
            {
                _lines[index - 1] = _lines[index - 1].WithEnding("");
            }

            _lines.RemoveAt(index);
        }

        _roles = null;
    }

    /// <summary>Takes the words out of lines: those with a comment keep it, the others go.</summary>
    internal void RemoveCode(IEnumerable<int> indices)
    {
        List<int> empty = [];
        foreach (int index in indices)
        {
            if (_lines[index].Comment.Length > 0)
            {
                Replace(index, _lines[index].WithoutCode());
            }
            else
            {
                empty.Add(index);
            }
        }

        Remove(empty);
    }

    private void Insert(int index, BankLine line)
    {
        bool isLast = index == _lines.Count;
        bool opensEnd = isLast && index > 0 && _lines[index - 1].Ending.Length == 0;
        if (opensEnd)
        {
            _lines[index - 1] = _lines[index - 1].WithEnding(_ending);
        }

        _lines.Insert(index, line.WithEnding(opensEnd ? "" : _ending));
        _roles = null;
    }
}
