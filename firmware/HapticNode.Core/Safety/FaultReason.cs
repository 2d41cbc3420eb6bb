namespace HapticNode.Core.Safety;

/// <summary>Why the node is latched neutral. The numbers are part of the serial protocol and do not change.</summary>
public enum FaultReason
{
    /// <summary>It is not.</summary>
    None = 0,

    /// <summary>A stop command or stop byte.</summary>
    Stop = 1,

    /// <summary>A step came so late that a motor had been driven longer than its cue says.</summary>
    Late = 2,

    /// <summary>An actuator was driven for longer without a pause than its lane allows.</summary>
    Drive = 3,

    /// <summary>An actuator's heat budget is used up.</summary>
    Heat = 4,

    /// <summary>A driver threw an exception.</summary>
    Driver = 5,
}
