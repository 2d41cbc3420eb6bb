using HapticNode.Link;
using HapticNode.Link.Sessions;

namespace HapticNode.Cli.Commands.Session;

/// <summary>An open session with a node, for one command.</summary>
internal sealed class NodeConnection : IAsyncDisposable
{
    /// <summary>The code of a request that an unfinished upload stands in the way of.</summary>
    private const int UploadOpen = 43;

    private readonly NodeLink _link;

    private NodeConnection(NodeLink link, NodeSession session)
    {
        _link = link;
        Session = session;
    }

    internal NodeSession Session { get; }

    /// <exception cref="LinkException">Nothing answers, or no node.</exception>
    internal static async Task<NodeConnection> OpenAsync(NodeLink link, CancellationToken cancellation) =>
        new(link, await NodeSession.OpenAsync(link.Bytes, cancellation: cancellation));

    /// <summary>Asks for something. An upload that another command left behind, because its cable fell out, is forgotten first where it is in the way.</summary>
    internal async Task<Reply> SendAsync(string request, CancellationToken cancellation)
    {
        Reply reply = await Session.SendAsync(request, cancellation);
        if (reply.Code == UploadOpen)
        {
            _ = await Session.SendAsync("abort", cancellation);
            reply = await Session.SendAsync(request, cancellation);
        }

        return reply;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Session.CloseAsync();
        }
        catch (LinkException)
        {
            // The command has told what is wrong with the link, if anything it did needed it.
        }

        await Session.DisposeAsync();
        await _link.DisposeAsync();
    }
}
