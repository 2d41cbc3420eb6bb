using System.Device.Gpio;
using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard;

/// <summary>
/// The library's own processor and listener of GPIO events. It searches the open pins in the order in which they were opened:
/// each pin before the one of the event makes the way longer.
/// </summary>
/// <remarks>Source: System.Device.Gpio, GpioPinEventListener.cs.</remarks>
internal sealed class GpioPinEventListener(Board board) : IEventProcessor, IEventListener
{
    private readonly List<GpioPin> _pins = [];

    public BaseEvent? ProcessEvent(uint data1, uint data2, DateTime time)
    {
        board.Charge(board.Costs.GpioEventObject);
        board.Heap.Allocate(HeapLibraries.GpioPinEvent);
        return new GpioPinEvent
        {
            PinNumber = (int)(data1 >> 16),
            EventType = data2 == 0 ? PinEventTypes.Falling : PinEventTypes.Rising,
        };
    }

    public void InitializeForEventSource()
    {
    }

    /// <exception cref="InvalidCastException">Somebody has taken the library's processor away.</exception>
    /// <exception cref="NullReferenceException">Somebody's processor has taken the place of the library's, and returned nothing.</exception>
    public bool OnEvent(BaseEvent? ev)
    {
        var pinEvent = (GpioPinEvent)ev!;
        int index = IndexOf(pinEvent.PinNumber);
        board.Charge(board.Costs.GpioListener + (board.Costs.GpioPinSearch * (index < 0 ? _pins.Count : index)));
        if (index >= 0)
        {
            _pins[index].OnPinChanged(pinEvent.EventType);
        }

        return true;
    }

    internal void Add(GpioPin pin) => _pins.Add(pin);

    internal void Remove(GpioPin pin) => _pins.Remove(pin);

    private int IndexOf(int number) => _pins.FindIndex(pin => pin.Number == number);
}
