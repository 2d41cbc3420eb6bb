namespace HapticNode.Link;

/// <summary>The way to a node, or the node, does not do what it should.</summary>
/// <param name="message">What is wrong and, where something does, what helps.</param>
/// <param name="inner">What caused it, or null.</param>
public class LinkException(string message, Exception? inner = null) : IOException(message, inner);
