namespace HapticNode.Link.Sessions;

/// <summary>The node did not answer, however often it was asked.</summary>
/// <param name="message">What was asked, and what helps.</param>
public sealed class LinkTimeoutException(string message) : LinkException(message);
