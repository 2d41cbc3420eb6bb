namespace HapticNode.Core.Controls;

/// <summary>What a control can report. The values are the event's row in the binding table and in traces.</summary>
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
    Detent = 6,

    /// <summary>An encoder was turned against its virtual limit; the value is +1 (upper end) or -1.</summary>
    Limit = 7,
}
