namespace HapticNode.Link.Sessions;

/// <summary>The node answered a request of a transfer with an error.</summary>
/// <param name="request">The request.</param>
/// <param name="reply">What the node answered.</param>
/// <param name="lineNumber">Which of the lines to transfer it is, from 1; null where it is none of them.</param>
public sealed class NodeRefusedException(string request, Reply reply, int? lineNumber = null)
    : LinkException($"{(lineNumber is null ? "" : $"Line {lineNumber}: ")}'{request}' was refused: {reply}")
{
    /// <summary>The request.</summary>
    public string Request { get; } = request;

    /// <summary>What the node answered.</summary>
    public Reply Reply { get; } = reply;

    /// <summary>Which of the lines to transfer it is, from 1; null where it is none of them.</summary>
    public int? LineNumber { get; } = lineNumber;
}
