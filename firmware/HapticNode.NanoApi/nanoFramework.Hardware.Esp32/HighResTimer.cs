using HapticNode.NanoApi;

namespace nanoFramework.Hardware.Esp32;

/// <summary>The 64-bit microsecond timer of the ESP32. Only the reading is modelled, not the timer events.</summary>
public class HighResTimer
{
    private HighResTimer()
    {
    }

    /// <summary>Reads the timer.</summary>
    /// <returns>Microseconds since boot.</returns>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static ulong GetCurrent() => (ulong)PoweredBoard.Current.ReadTimer();
}
