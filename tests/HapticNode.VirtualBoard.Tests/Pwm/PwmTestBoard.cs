using System.Device.Pwm;
using nanoFramework.Hardware.Esp32;

namespace HapticNode.VirtualBoard.Tests.Pwm;

/// <summary>Shortcuts of the PWM tests.</summary>
internal static class PwmTestBoard
{
    internal static PwmChannel Create(int pin, DeviceFunction function, int frequency = 20_000, double duty = 0)
    {
        Configuration.SetPinFunction(pin, function);
        return PwmChannel.CreateFromPin(pin, frequency, duty)!;
    }

    /// <summary>Lets every planned latch happen.</summary>
    internal static void Settle(Board board) => board.Clock.AdvanceTo(board.Clock.NowNanoseconds + 1_000_000_000);
}
