namespace HapticNode.Link.Sessions;

/// <summary>
/// The node was reset: its draft is what was saved last, an upload is gone, and whether the request was carried out is not known. The session goes on;
/// the next request is sent as usual.
/// </summary>
/// <param name="request">The request that it is told to.</param>
public sealed class NodeResetException(string request)
    : LinkException($"The node was reset and what was not saved is gone; '{request}' may have been carried out before, after, or not at all.")
{
    /// <summary>The request.</summary>
    public string Request { get; } = request;
}
