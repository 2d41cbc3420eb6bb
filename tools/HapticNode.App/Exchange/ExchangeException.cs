namespace HapticNode.App.Exchange;

/// <summary>A request for an import or export that cannot be met as it stands: an unknown format, lane, cue or effect.</summary>
/// <param name="message">What is wrong and what is allowed.</param>
public sealed class ExchangeException(string message) : Exception(message);
