using System.Globalization;

namespace HapticNode.Core.Properties.Console;

/// <summary>A node to which a session can happen, and which is held against the protocol meanwhile.</summary>
internal sealed class FuzzedPanel
{
    private readonly FuzzedNode _node = new();
    private HostLines _host = new();
    private ReplyCheck _replies = new();

    /// <summary>Makes a panel and starts it.</summary>
    public FuzzedPanel()
    {
        _node.Start();
        Check([]);
    }

    /// <summary>The node.</summary>
    public Node Node => _node.Node;

    /// <summary>What the last terminal line says.</summary>
    public string Terminal => _replies.Terminal;

    /// <summary>The data lines before it.</summary>
    public IReadOnlyList<string> Data => _replies.Data;

    /// <summary>The bytes that were allocated while the node worked.</summary>
    public long Allocated => _node.Allocated;

    /// <summary>Lets one thing happen and settle.</summary>
    /// <param name="part">The thing.</param>
    public void Happen(SessionPart part)
    {
        switch (part.Kind)
        {
            case PartKind.Bytes:
                Send(part.Text);
                break;
            case PartKind.Checked:
                Send(Checked(part, part.Text));
                break;
            case PartKind.Commit:
                string commit = string.Create(CultureInfo.InvariantCulture, $"commit {_replies.Accepted.Count} {Checksums.Crc32(_replies.Accepted)}");
                Send(part.First == SessionText.Typed ? commit + "\n" : Checked(part, commit));
                break;
            case PartKind.Wait:
                _node.Wait(part.First * 1000L);
                Check([]);
                break;
            case PartKind.Edge:
                _node.Edge(part.First, part.Second);
                break;
            default:
                Forget();
                _node.Start();
                Check([]);
                break;
        }
    }

    /// <summary>Sends bytes and claims that the node answers every line among them.</summary>
    /// <param name="text">The bytes, one a character; not more than the node has room for.</param>
    public void Send(string text)
    {
        _node.Receive(text, 1);
        Check(_host.Take(text));
    }

    /// <summary>Sends more bytes than the node has room for, so that nobody can tell which lines it has seen; then it must say so.</summary>
    /// <param name="text">The bytes, one a character.</param>
    /// <param name="times">How often.</param>
    public void Flood(string text, int times)
    {
        _node.Receive(text, times);
        Assert.Contains("err 37 receive buffer overflow, lines lost", _node.TakeSaid());
        _node.Receive("\nsession end\n", 1);
        Assert.EndsWith("\r\n", _node.TakeSaid());
        Forget();
    }

    /// <summary>Sends a line and claims what it is answered.</summary>
    /// <param name="line">The line.</param>
    /// <param name="answer">What the terminal line says.</param>
    public void Say(string line, string answer)
    {
        Send(line + "\n");
        Assert.AreEqual(answer, Terminal, line);
    }

    private static string Checked(SessionPart part, string text)
    {
        return Checksums.Sealed(string.Create(CultureInfo.InvariantCulture, $"@{part.First} {text} "), part.Second) + "\n";
    }

    private void Check(IReadOnlyList<Request> requests)
    {
        _replies.Check(requests, _node.TakeSaid());
    }

    private void Forget()
    {
        _host = new HostLines();
        _replies = new ReplyCheck();
    }
}
