using System.Device.Gpio;
using HapticNode.Core.Playback;

namespace HapticNode.Device.Drivers;

/// <summary>A light on a plain pin: on from half a level up, otherwise off.</summary>
public sealed class PinOutput : LaneOutput
{
    private const int HalfLevel = 500;

    private readonly GpioPin _pin;
    private bool _isOn;

    /// <summary>Opens the pin, low.</summary>
    /// <param name="number">The GPIO number.</param>
    public PinOutput(int number)
    {
        _pin = new GpioController().OpenPin(number, PinMode.Output);
        _pin.Write(PinValue.Low);
    }

    /// <inheritdoc/>
    /// <remarks>Toggled, which costs a seventh of a write and allocates nothing.</remarks>
    public override void Set(int level, int hertz)
    {
        bool on = level >= HalfLevel;
        if (on != _isOn)
        {
            _isOn = on;
            _pin.Toggle();
        }
    }
}
