namespace nanoFramework.Runtime.Events;

/// <summary>What an event of a category without a processor becomes.</summary>
public class GenericEvent : BaseEvent
{
    /// <summary>Number of the <see cref="EventCategory"/>.</summary>
    public byte Category;

    /// <summary>The upper half of the event's first number; the second number is lost.</summary>
    public uint Data;

    /// <summary>The event's time stamp.</summary>
    public DateTime Time;
}
