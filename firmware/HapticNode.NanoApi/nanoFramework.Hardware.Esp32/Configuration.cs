using HapticNode.NanoApi;

namespace nanoFramework.Hardware.Esp32;

/// <summary>Assigns functions to pins.</summary>
public class Configuration
{
    private Configuration()
    {
    }

    /// <summary>Gives a pin a function; a function belongs to one pin at a time.</summary>
    /// <param name="pin">GPIO number.</param>
    /// <param name="function">The function.</param>
    /// <exception cref="ArgumentException">The function drives and the pin cannot, or there is no such pin or function on the chip.</exception>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static void SetPinFunction(int pin, DeviceFunction function) => PoweredBoard.Current.SetPinFunction(pin, function);

    /// <summary>Tells which pin has a function.</summary>
    /// <param name="function">The function.</param>
    /// <returns>The GPIO number, or -1.</returns>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static int GetFunctionPin(DeviceFunction function) => PoweredBoard.Current.GetFunctionPin(function);
}
