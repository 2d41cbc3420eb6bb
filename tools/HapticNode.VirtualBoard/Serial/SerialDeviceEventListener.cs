using nanoFramework.Runtime.Events;

namespace HapticNode.VirtualBoard;

/// <summary>The library's own processor and listener of the events of serial ports: every chunk of bytes comes by, whether or not anybody waits for it.</summary>
/// <remarks>Source: System.IO.Ports, SerialDeviceEventListener.cs. <c>SerialPort.DataReceived</c> itself is not modelled.</remarks>
internal sealed class SerialDeviceEventListener(Board board) : IEventProcessor, IEventListener
{
    public BaseEvent? ProcessEvent(uint data1, uint data2, DateTime time)
    {
        board.Charge(board.Costs.SerialEvent);
        board.Heap.Allocate(HeapLibraries.SerialDataEvent);
        return new BaseEvent();
    }

    public void InitializeForEventSource()
    {
    }

    public bool OnEvent(BaseEvent? ev) => true;
}
