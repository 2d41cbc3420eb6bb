using System.Device.Gpio;

namespace HapticNode.Device.Drivers;

/// <summary>
/// The line that keeps the motor drivers on: a retriggerable gate on the panel passes their enable only while it is toggled.
/// When the node hangs, resets or latches, the toggling ends and the drivers switch off by themselves.
/// </summary>
public sealed class DriverGate
{
    /// <summary>When <see cref="Keep"/> wants to be called next, in microseconds.</summary>
    public long Due;

    private readonly GpioPin _pin;
    private readonly int _period;

    /// <summary>Opens the line, low.</summary>
    /// <param name="controller">Opens pins.</param>
    /// <param name="number">The GPIO number.</param>
    /// <param name="periodMicroseconds">How often it is toggled.</param>
    public DriverGate(GpioController controller, int number, int periodMicroseconds)
    {
        _pin = controller.OpenPin(number, PinMode.Output);
        _pin.Write(PinValue.Low);
        _period = periodMicroseconds;
    }

    /// <summary>Toggles the line, unless the drivers are to switch off. Toggling costs a seventh of a write and allocates nothing.</summary>
    /// <param name="on">Whether the drivers are to stay on.</param>
    /// <param name="now">The time in microseconds.</param>
    public void Keep(bool on, long now)
    {
        Due = now + _period;
        if (on)
        {
            _pin.Toggle();
        }
    }
}
