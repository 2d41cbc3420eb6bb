namespace nanoFramework.Runtime.Events;

/// <summary>Is told of the events of a category, once their processor has made objects of them.</summary>
public interface IEventListener
{
    /// <summary>Called when the listener is added.</summary>
    public void InitializeForEventSource();

    /// <summary>Called on the event thread for every event.</summary>
    /// <param name="ev">What the processor returned: <see langword="null"/>, too.</param>
    /// <returns>For a filter, whether the listener is to see the event; what a listener returns is ignored.</returns>
    public bool OnEvent(BaseEvent? ev);
}
