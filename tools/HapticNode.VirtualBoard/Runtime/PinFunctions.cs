using nanoFramework.Hardware.Esp32;

namespace HapticNode.VirtualBoard.Runtime;

/// <summary>Which pin has which function.</summary>
/// <remarks>Source: nf-interpreter targets/ESP32 Esp32_SetMappedDevicePins: type, bus and signal in one number, 0xTTBBSS.</remarks>
internal sealed class PinFunctions(BoardProfile profile)
{
    /// <summary>Length of the runtime's table of PWM functions, the same for every chip.</summary>
    internal const int PwmFunctionCount = 16;

    private const int NoPin = -1;

    private readonly Dictionary<DeviceFunction, int> _pins = new(profile.PresetPins);

    internal void Assign(int pin, DeviceFunction function)
    {
        if (!Enum.IsDefined(function) || !profile.Pins.Contains(pin) || (Drives(function) && !profile.CanDrive(pin)))
        {
            throw new ArgumentException($"Pin {pin} of {profile.Name} cannot have the function {function}.");
        }

        _pins[function] = pin;
    }

    internal int PinOf(DeviceFunction function) => _pins.GetValueOrDefault(function, NoPin);

    internal static DeviceFunction Pwm(int number) => (DeviceFunction)((int)DeviceFunction.PWM1 + ((number - 1) << 8));

    internal static DeviceFunction SerialTransmit(int port) => (DeviceFunction)((int)DeviceFunction.COM1_TX + ((port - 1) << 8));

    internal static DeviceFunction SerialReceive(int port) => SerialTransmit(port) + 1;

    // The runtime checks serial outputs here; a PWM pin that cannot drive is noticed when its channel is created.
    private static bool Drives(DeviceFunction function) => function is
        DeviceFunction.COM1_TX or DeviceFunction.COM2_TX or DeviceFunction.COM3_TX or
        DeviceFunction.COM1_RTS or DeviceFunction.COM2_RTS or DeviceFunction.COM3_RTS;
}
