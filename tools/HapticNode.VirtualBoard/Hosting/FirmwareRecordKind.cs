namespace HapticNode.VirtualBoard;

/// <summary>What a <see cref="FirmwareRecord"/> tells.</summary>
public enum FirmwareRecordKind
{
    /// <summary>A control event.</summary>
    Event,

    /// <summary>A cue started.</summary>
    CueStart,

    /// <summary>A cue was cut.</summary>
    CueCut,

    /// <summary>A cue came to its end.</summary>
    CueEnd,

    /// <summary>A cue was merged into the one before.</summary>
    CueMerged,

    /// <summary>A cue did not play because of what was playing.</summary>
    CueIgnored,

    /// <summary>A step was applied.</summary>
    Step,

    /// <summary>A lane was rested by a limit of its part.</summary>
    Limited,

    /// <summary>The node latched.</summary>
    Fault,

    /// <summary>The latch was cleared.</summary>
    Cleared,
}
