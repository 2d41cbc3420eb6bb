namespace HapticNode.Core.Console;

/// <summary>What can stand behind a verb.</summary>
public enum ArgumentKind
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The name of a cue.</summary>
    Cue = 1,

    /// <summary>The name of a lane, or nothing.</summary>
    LaneOrAll = 2,

    /// <summary>The name of an action.</summary>
    Action = 3,

    /// <summary><c>on</c> or <c>off</c>.</summary>
    Switch = 4,

    /// <summary>A whole number, 0..100.</summary>
    Percent = 5,

    /// <summary>Seconds, 1..3600, or nothing.</summary>
    SecondsOrEver = 6,

    /// <summary>A verb, or nothing.</summary>
    VerbOrAll = 7,

    /// <summary><c>lane</c>, <c>button</c>, <c>encoder</c>, <c>cue</c> or <c>ask</c> and a name, <c>theme</c> or <c>repeats</c>.</summary>
    Section = 8,

    /// <summary>What there is a list of.</summary>
    List = 9,

    /// <summary><c>factory</c>, or nothing.</summary>
    FactoryOrSaved = 10,

    /// <summary>How many lines.</summary>
    Count = 11,

    /// <summary>A CRC-32, eight hexadecimal digits.</summary>
    Checksum = 12,

    /// <summary>What telemetry can tell.</summary>
    Watch = 13,

    /// <summary>Lines a second, 0..500.</summary>
    Rate = 14,

    /// <summary>The word <c>end</c>.</summary>
    End = 15,

    /// <summary>The rest of a line that the parser of the notation reads.</summary>
    Notation = 16,
}
