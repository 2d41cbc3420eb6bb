namespace HapticNode.Core.Base;

/// <summary>Who carries a verb out.</summary>
public enum VerbKind : byte
{
    /// <summary>The node, at once.</summary>
    Acts = (byte)'a',

    /// <summary>The console, perhaps over several turns.</summary>
    Works = (byte)'c',

    /// <summary>A report: it changes nothing and is told anew each time it is asked for.</summary>
    Reads = (byte)'r',
}

/// <summary>What can stand behind a verb. The values are the letters in the rows of <see cref="VerbTable"/>.</summary>
public enum ArgumentKind : byte
{
    /// <summary>Nothing.</summary>
    None = (byte)'-',

    /// <summary>The name of a cue.</summary>
    Cue = (byte)'c',

    /// <summary>The name of a lane, or nothing.</summary>
    LaneOrAll = (byte)'l',

    /// <summary>The name of an action.</summary>
    Action = (byte)'a',

    /// <summary><c>on</c> or <c>off</c>.</summary>
    Switch = (byte)'s',

    /// <summary>A whole number, 0..100.</summary>
    Percent = (byte)'p',

    /// <summary>Seconds, 1..3600, or nothing.</summary>
    SecondsOrEver = (byte)'t',

    /// <summary>A verb, or nothing.</summary>
    VerbOrAll = (byte)'v',

    /// <summary><c>lane</c>, <c>button</c>, <c>encoder</c>, <c>cue</c> or <c>ask</c> and a name, <c>theme</c> or <c>repeats</c>.</summary>
    Section = (byte)'o',

    /// <summary>What there is a list of.</summary>
    List = (byte)'i',

    /// <summary><c>factory</c>, or nothing.</summary>
    FactoryOrSaved = (byte)'f',

    /// <summary>How many lines.</summary>
    Count = (byte)'k',

    /// <summary>A CRC-32, eight hexadecimal digits.</summary>
    Checksum = (byte)'x',

    /// <summary>What telemetry can tell.</summary>
    Watch = (byte)'w',

    /// <summary>Lines a second, 0..500.</summary>
    Rate = (byte)'r',

    /// <summary>The word <c>end</c>.</summary>
    End = (byte)'e',

    /// <summary>The rest of a line that the parser of the notation reads.</summary>
    Notation = (byte)'*',

    /// <summary>The word <c>anyway</c>, or nothing.</summary>
    AnywayOrNot = (byte)'y',

    /// <summary>A name that no cue has.</summary>
    NewCue = (byte)'n',
}
