namespace nanoFramework.Runtime.Events;

/// <summary>Connects a driver's interrupts to a handler. Only its one subclass, <see cref="EventSink"/>, is modelled.</summary>
public class NativeEventDispatcher
{
    private protected NativeEventDispatcher()
    {
    }
}
