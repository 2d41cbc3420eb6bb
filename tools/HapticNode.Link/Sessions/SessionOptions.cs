namespace HapticNode.Link.Sessions;

/// <summary>How patient a session is.</summary>
public sealed record SessionOptions
{
    /// <summary>How often a request is repeated that is not answered.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How long a request may stay without an answer, or without the next line of one.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMilliseconds(500);

    /// <summary>The same for requests that take their time: those that write flash, and those that go through the whole bank.</summary>
    public TimeSpan LongTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long to wait for a node that starts: opening a port may reset it.</summary>
    public TimeSpan OpenTimeout { get; init; } = TimeSpan.FromSeconds(8);

    /// <summary>
    /// How long to wait, once a line was damaged on its way, before the request is repeated. It is longer than the pause between two lines of a
    /// reply, so that the rest of one that still comes is awaited.
    /// </summary>
    public TimeSpan DamageDelay { get; init; } = TimeSpan.FromMilliseconds(50);
}
