namespace HapticNode.Banks;

/// <summary>A journal cannot be used: another program has it, it is of a later version, or its disk takes no more.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="inner">What caused it, or null.</param>
public sealed class JournalException(string message, Exception? inner = null) : IOException(message, inner);
