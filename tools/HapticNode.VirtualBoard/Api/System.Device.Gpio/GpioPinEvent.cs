using nanoFramework.Runtime.Events;

namespace System.Device.Gpio;

/// <summary>What the library makes of the numbers of a GPIO event.</summary>
internal sealed class GpioPinEvent : BaseEvent
{
    internal int PinNumber;
    internal PinEventTypes EventType;
}
