namespace HapticNode.Link.FaultInjection;

/// <summary>A session did not recover.</summary>
/// <param name="message">What it was about.</param>
/// <param name="inner">How the last attempt ended.</param>
public sealed class SoakFailedException(string message, Exception inner) : Exception(message, inner);
