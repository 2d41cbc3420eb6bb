namespace HapticNode.Core.Base;

/// <summary>The kinds of control a panel has.</summary>
public enum ControlKind : byte
{
    /// <summary>A momentary contact.</summary>
    Button = 0,

    /// <summary>A rotary encoder with two contacts in quadrature.</summary>
    Encoder = 1,
}

/// <summary>
/// What a control can report: <see cref="ControlKinds.EventRows"/> times its kind, plus the event's row in the binding table and in
/// traces, counted from 1 in the order of <see cref="ControlKinds.EventsOf"/>.
/// </summary>
public enum ControlEvent
{
    /// <summary>Nothing happened.</summary>
    None = 0,

    /// <summary>A button went down; raised on the first edge.</summary>
    Press = 1,

    /// <summary>A button went up.</summary>
    Release = 2,

    /// <summary>A button has been down for its hold time.</summary>
    Hold = 3,

    /// <summary>A second press came within the double window; raised instead of <see cref="Press"/> where something is bound to it.</summary>
    Double = 4,

    /// <summary>A held button repeats.</summary>
    Repeat = 5,

    /// <summary>An encoder moved by one detent; the value is +1 (clockwise) or -1.</summary>
    Detent = 9,

    /// <summary>An encoder was turned against its virtual limit; the value is +1 (upper end) or -1.</summary>
    Limit = 10,
}

/// <summary>
/// What follows from the kind of a control. Its statement, its options and its events stand at the kind's place in
/// <see cref="Words.Statements"/>, behind <see cref="OptionTable.Controls"/> and behind <see cref="Words.ControlEvents"/>.
/// </summary>
public static class ControlKinds
{
    /// <summary>How many kinds there are.</summary>
    public const int Count = 2;

    /// <summary>Rows of each control in the binding table: at most 7 events, and one that is not used.</summary>
    public const int EventRows = 8;

    /// <summary>Masks the row of a <see cref="ControlEvent"/>.</summary>
    public const int RowMask = EventRows - 1;

    /// <summary>The list of options that a kind has, see <see cref="OptionTable"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The list.</returns>
    public static int OptionsOf(ControlKind kind)
    {
        return OptionTable.Controls + (int)kind;
    }

    /// <summary>The list of the words of a kind's events, see <see cref="Words"/>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The list; the event of row 1 comes first.</returns>
    public static int EventsOf(ControlKind kind)
    {
        return Words.ControlEvents + (int)kind;
    }

    /// <summary>How a control is written, for <c>help</c>.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Its form, and what it does.</returns>
    public static string UsageOf(ControlKind kind)
    {
        switch (kind)
        {
            case ControlKind.Button:
                return "button NAME OPTION ...: sets the times of a button";
            case ControlKind.Encoder:
                return "encoder NAME OPTION ...: sets detents and limits of an encoder";
            default:
                throw new System.ArgumentException();
        }
    }
}
