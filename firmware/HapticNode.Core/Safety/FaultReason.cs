namespace HapticNode.Core.Safety;

/// <summary>
/// Why the node is latched neutral: only what cannot be trusted latches. The numbers are part of the serial protocol and do not
/// change; 3 and 4 are <see cref="LaneLimit"/>.
/// </summary>
public enum FaultReason
{
    /// <summary>It is not.</summary>
    None = 0,

    /// <summary>A stop command or stop byte.</summary>
    Stop = 1,

    /// <summary>A step came so late that a motor had been driven longer than its cue says.</summary>
    Late = 2,

    /// <summary>A driver threw an exception or did not return.</summary>
    Driver = 5,
}
