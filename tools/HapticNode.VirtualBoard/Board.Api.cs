using HapticNode.NanoApi;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.VirtualBoard;

/// <content>What the firmware's hardware API calls.</content>
public sealed partial class Board : IBoard
{
    string IBoard.TargetName => Profile.TargetName;

    IGpio IBoard.Gpio => Gpio;

    IPwm IBoard.Pwm => Pwm;

    IPulseCounters IBoard.PulseCounters => PulseCounters;

    ISerial IBoard.Serial => Serial;

    II2c IBoard.I2c => I2c;

    IEvents IBoard.Events => Events;

    long IBoard.ReadTimer()
    {
        Charge(Costs.HighResTimerGetCurrent);
        return Clock.NowNanoseconds / 1000;
    }

    void IBoard.SetPinFunction(int pin, DeviceFunction function)
    {
        Charge(Costs.SetPinFunction);
        PinFunctions.Assign(pin, function);
    }

    int IBoard.GetFunctionPin(DeviceFunction function)
    {
        Charge(Costs.SetPinFunction);
        return PinFunctions.PinOf(function);
    }

    int IBoard.CollectGarbage() => Heap.Collect();

    void IBoard.Restart() => PowerOffAt(Clock.NowNanoseconds);

    void IBoard.Sleep(int milliseconds) => FirmwareThread.Sleep(milliseconds);
}
