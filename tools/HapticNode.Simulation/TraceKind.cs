namespace HapticNode.Simulation;

/// <summary>What a line of a trace is about.</summary>
public enum TraceKind
{
    /// <summary>A contact was closed when the power came: the name is the contact, the value 0. Told at time 0; all other contacts start open.</summary>
    Start,

    /// <summary>A contact's level changed: the name is the contact (<c>ok</c>, <c>dial.a</c>), the value 0 or 1.</summary>
    Edge,

    /// <summary>The firmware recognised a control event: the name is the control, the value <c>press</c>, <c>detent +1</c> and so on.</summary>
    Event,

    /// <summary>Something happened to a cue: the value is <c>start</c>, <c>cut</c>, <c>end</c>, <c>merged</c> or <c>ignored</c>.</summary>
    Cue,

    /// <summary>
    /// An output changed: the name is the lane, the value its level, -1000 to 1000 permille for motors and 0 to 1000 for lights and tones.
    /// A tone lane also has lines with <c>.hz</c> after its name, whose value is the frequency in hertz.
    /// </summary>
    Lane,

    /// <summary>A lane was rested by a limit of its part: the name is the limit, <c>drive</c> or <c>heat</c>, the value the lane.</summary>
    Limit,

    /// <summary>A fault was latched: the name is the reason, the value the lane, or empty when it concerns them all.</summary>
    Fault,

    /// <summary>The host typed a line: the name is the port, the value the line.</summary>
    Host,

    /// <summary>The node answered with a line: the name is the port, the value the line.</summary>
    Reply,

    /// <summary>The node said something without being asked: the name is the port, the value the line.</summary>
    Notice,

    /// <summary>Of a recording: what happened from here to the next line is not known. The name is what was away, the value why.</summary>
    Gap,
}
