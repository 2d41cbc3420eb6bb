using HapticNode.Link;
using HapticNode.Link.Sessions;

namespace HapticNode.App.Nodes;

/// <summary>An open session with a node. Disposing it gives the node back to whoever types, and ends the way to it.</summary>
public sealed class NodeConnection : IAsyncDisposable
{
    /// <summary>The code of a request that an unfinished upload stands in the way of.</summary>
    private const int UploadOpen = 43;

    // Unlike id and stats it takes no collection of the heap.
    private const string Harmless = "get theme";

    /// <summary>How long a node may say nothing before it is asked whether it is there.</summary>
    internal static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    private readonly NodeLink _link;
    private bool _disposed;

    private NodeConnection(NodeLink link, NodeSession session)
    {
        _link = link;
        Session = session;
    }

    /// <summary>The session.</summary>
    public NodeSession Session { get; }

    /// <summary>The port, as messages name it.</summary>
    public string Port => _link.Bytes.Name;

    /// <summary>Whether the node is simulated, as far as its port tells: one over TCP counts as simulated.</summary>
    public bool IsSimulated => _link.Simulator is not null || NodeLink.IsHarmless(Port);

    /// <summary>Opens a session on a link.</summary>
    /// <param name="link">The link; the connection ends it, also where no session can be opened.</param>
    /// <param name="options">How patient to be, or null.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The connection.</returns>
    /// <exception cref="LinkException">Nothing answers, or no node.</exception>
    public static async Task<NodeConnection> OpenAsync(NodeLink link, SessionOptions? options = null, CancellationToken cancellation = default)
    {
        try
        {
            return new NodeConnection(link, await NodeSession.OpenAsync(link.Bytes, options, cancellation: cancellation));
        }
        catch
        {
            await link.DisposeAsync();
            throw;
        }
    }

    /// <summary>Asks for something. An upload that another command left behind, because its cable fell out, is forgotten first where it is in the way.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The reply, an error of the node too.</returns>
    /// <exception cref="LinkException">The node does not answer, or was reset; see <see cref="NodeSession.SendAsync"/>.</exception>
    public async Task<Reply> SendAsync(string request, CancellationToken cancellation = default)
    {
        Reply reply = await Session.SendAsync(request, cancellation);
        if (reply.Code == UploadOpen)
        {
            _ = await Session.SendAsync("abort", cancellation);
            reply = await Session.SendAsync(request, cancellation);
        }

        return reply;
    }

    /// <summary>Asks something that changes nothing, to see whether the node is still there: a cable can fall out without anybody being told.</summary>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>False where nothing answers; true also for a node that was reset, and after the cancellation.</returns>
    internal async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        try
        {
            _ = await SendAsync(Harmless, cancellation);
            return true;
        }
        catch (Exception exception) when (exception is NodeResetException or OperationCanceledException)
        {
            return true;
        }
        catch (LinkException)
        {
            return false;
        }
    }

    /// <summary>Asks for something that the node must not refuse.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <returns>The reply.</returns>
    /// <exception cref="NodeRefusedException">It does.</exception>
    /// <exception cref="LinkException">As for <see cref="SendAsync"/>.</exception>
    public async Task<Reply> RequireAsync(string request, CancellationToken cancellation = default)
    {
        Reply reply = await SendAsync(request, cancellation);
        return reply.Ok ? reply : throw new NodeRefusedException(request, reply);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
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
