namespace HapticNode.VirtualBoard;

/// <summary>The board's power went off. It leaves the firmware through its call to sleep, or wherever its quantum ended.</summary>
public sealed class PowerOffException : Exception
{
    /// <summary>Creates the exception.</summary>
    public PowerOffException()
        : base("The board's power is off.")
    {
    }
}
