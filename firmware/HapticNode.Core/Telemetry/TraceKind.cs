namespace HapticNode.Core.Telemetry;

/// <summary>What a trace record tells.</summary>
public enum TraceKind
{
    /// <summary>A control event; the subject is control * 8 + event, the value its direction or 0.</summary>
    Event = 1,

    /// <summary>A cue started; the subject is the cue, the value 1 if a control event started it.</summary>
    CueStart = 2,

    /// <summary>A cue was cut; the subject is the cue.</summary>
    CueCut = 3,

    /// <summary>A cue came to its end; the subject is the cue.</summary>
    CueEnd = 4,

    /// <summary>A fast repeat was merged into the one before; the subject is the cue.</summary>
    CueMerged = 5,

    /// <summary>A cue did not play because of what was playing; the subject is the cue.</summary>
    CueIgnored = 6,

    /// <summary>A step was applied; the subject is the lane, the value how late in microseconds.</summary>
    Step = 7,

    /// <summary>The node went neutral and latched; the subject is the lane or -1, the value the <c>FaultReason</c>.</summary>
    Fault = 8,

    /// <summary>The latch was cleared.</summary>
    Cleared = 9,

    /// <summary>An edge came; the subject is the input line, the value its level. Recorded only on demand.</summary>
    Edge = 10,

    /// <summary>A lane was driven; the subject is the lane, the value its level in permille. Recorded only on demand.</summary>
    Level = 11,

    /// <summary>A lane came to a limit and is silent until it has rested; the subject is the lane, the value the <c>LaneLimit</c>.</summary>
    Limited = 12,
}
