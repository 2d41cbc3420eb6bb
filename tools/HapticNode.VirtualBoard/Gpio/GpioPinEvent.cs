using System.Device.Gpio;
using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard;

/// <summary>What the library makes of the numbers of a GPIO event.</summary>
internal sealed class GpioPinEvent : BaseEvent
{
    internal int PinNumber;
    internal PinEventTypes EventType;
}
