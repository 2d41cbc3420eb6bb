using nanoFramework.Runtime.Events;

namespace System.Device.Gpio;

/// <summary>What an edge's handler is told: the direction and the pin. There is no time stamp.</summary>
public class PinValueChangedEventArgs : BaseEvent
{
    /// <summary>Creates the arguments of one edge.</summary>
    /// <param name="changeType">Direction of the edge.</param>
    /// <param name="pinNumber">GPIO number of the pin.</param>
    public PinValueChangedEventArgs(PinEventTypes changeType, int pinNumber)
    {
        ChangeType = changeType;
        PinNumber = pinNumber;
    }

    /// <summary>Direction of the edge, from the pin's level as the interrupt saw it.</summary>
    public PinEventTypes ChangeType { get; }

    /// <summary>GPIO number of the pin.</summary>
    public int PinNumber { get; }
}
