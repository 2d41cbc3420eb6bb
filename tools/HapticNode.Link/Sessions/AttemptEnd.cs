namespace HapticNode.Link.Sessions;

/// <summary>How one attempt at a request ended.</summary>
internal enum AttemptEnd
{
    /// <summary>The whole reply has come.</summary>
    Answered,

    /// <summary>The reply has ended, but data lines of it were lost.</summary>
    Incomplete,

    /// <summary>Nothing came for too long.</summary>
    Silent,

    /// <summary>The node was reset.</summary>
    Reset,

    /// <summary>The caller waits no longer.</summary>
    Cancelled,

    /// <summary>The link is gone.</summary>
    Lost,
}
