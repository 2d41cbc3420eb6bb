namespace HapticNode.Core.Console;

/// <summary>What can stand behind a verb.</summary>
public static class ArgumentKind
{
    /// <summary>Nothing.</summary>
    public const byte None = 0;

    /// <summary>The name of a cue.</summary>
    public const byte Cue = 1;

    /// <summary>The name of a lane, or nothing.</summary>
    public const byte LaneOrAll = 2;

    /// <summary>The name of an action.</summary>
    public const byte Action = 3;

    /// <summary><c>on</c> or <c>off</c>.</summary>
    public const byte Switch = 4;

    /// <summary>A whole number, 0..100.</summary>
    public const byte Percent = 5;

    /// <summary>Seconds, 1..3600, or nothing.</summary>
    public const byte SecondsOrEver = 6;

    /// <summary>A verb, or nothing.</summary>
    public const byte VerbOrAll = 7;

    /// <summary><c>lane</c>, <c>button</c>, <c>encoder</c>, <c>cue</c> or <c>ask</c> and a name, <c>theme</c> or <c>repeats</c>.</summary>
    public const byte Section = 8;

    /// <summary>What there is a list of.</summary>
    public const byte List = 9;

    /// <summary><c>factory</c>, or nothing.</summary>
    public const byte FactoryOrSaved = 10;

    /// <summary>How many lines.</summary>
    public const byte Count = 11;

    /// <summary>A CRC-32, eight hexadecimal digits.</summary>
    public const byte Checksum = 12;

    /// <summary>What telemetry can tell.</summary>
    public const byte Watch = 13;

    /// <summary>Lines a second, 0..500.</summary>
    public const byte Rate = 14;

    /// <summary>The word <c>end</c>.</summary>
    public const byte End = 15;

    /// <summary>The rest of a line that the parser of the notation reads.</summary>
    public const byte Notation = 16;

    /// <summary>The word <c>anyway</c>, or nothing.</summary>
    public const byte AnywayOrNot = 17;

    /// <summary>A name that no cue has.</summary>
    public const byte NewCue = 18;
}
