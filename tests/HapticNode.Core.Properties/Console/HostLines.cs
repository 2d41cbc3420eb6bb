namespace HapticNode.Core.Properties.Console;

/// <summary>Makes lines of the bytes that a host sends, as the protocol describes it.</summary>
internal sealed class HostLines
{
    private string _line = "";

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
                if (_line.Length > 0)
                {
                    requests.Add(new Request(_line));
                }

                _line = "";
            }
            else if (next == '\u0003')
            {
                _line = "";
            }
            else if (next is >= ' ' and <= '~')
            {
                _line += next;
            }
        }

        return requests;
    }
}
