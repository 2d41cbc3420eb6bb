namespace HapticNode.Deployment.Flashing;

/// <summary>How a call of nanoff ended.</summary>
public enum NanoffOutcome
{
    /// <summary>It did what it was asked.</summary>
    Done,

    /// <summary>It could not, for a reason that is not the board.</summary>
    Failed,

    /// <summary>No board was found, or its port could not be opened.</summary>
    NoDevice,

    /// <summary>The board did not answer, or stopped answering.</summary>
    LinkLost,
}
