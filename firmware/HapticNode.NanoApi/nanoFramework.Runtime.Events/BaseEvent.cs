namespace nanoFramework.Runtime.Events;

/// <summary>Base of the arguments of events that come from the native side.</summary>
public class BaseEvent
{
    /// <summary>Number of the event's source.</summary>
    public ushort Source;

    /// <summary>Number of the event's message.</summary>
    public byte Message;
}
