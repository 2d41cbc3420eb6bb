namespace HapticNode.Core.Properties.Console;

/// <summary>Makes lines of the bytes that a host sends, as the protocol describes it.</summary>
internal sealed class HostLines
{
    private const int LongestLine = 160;

    private static readonly string[] s_pasteMarks = ["\u001b[200~", "\u001b[201~"];

    private string _line = "";
    private string _mark = "";
    private bool _isStrange;

    /// <summary>Takes bytes.</summary>
    /// <param name="bytes">The bytes, one a character.</param>
    /// <returns>The lines that they complete.</returns>
    public List<Request> Take(string bytes)
    {
        List<Request> requests = [];
        foreach (char next in bytes)
        {
            if (next is '\n' or '\r')
            {
                bool isStrange = _isStrange || _mark.Length > 0;
                if (_line.Length > 0 || isStrange)
                {
                    requests.Add(new Request(_line, isStrange));
                }

                Forget();
            }
            else if (next == '\u0003')
            {
                Forget();
            }
            else if (_mark.Length > 0 || next == '\u001b')
            {
                Mark(next);
            }
            else if (next is '\b' or '\u007f')
            {
                _line = _line.Length is > 0 and <= LongestLine ? _line[..^1] : _line;
            }
            else if (next is '\t' or (>= ' ' and <= '~'))
            {
                _line += next == '\t' ? ' ' : next;
            }
            else
            {
                _isStrange = true;
            }
        }

        return requests;
    }

    private void Mark(char next)
    {
        _mark += next;
        if (s_pasteMarks.Contains(_mark))
        {
            _mark = "";
        }
        else if (!s_pasteMarks.Any(mark => mark.StartsWith(_mark, StringComparison.Ordinal)))
        {
            _mark = "";
            _isStrange = true;
        }
    }

    private void Forget()
    {
        _line = "";
        _mark = "";
        _isStrange = false;
    }
}
