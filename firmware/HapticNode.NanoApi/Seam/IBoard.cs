using nanoFramework.Hardware.Esp32;

namespace HapticNode.NanoApi;

/// <summary>A board, as the API needs it. Every member takes the time that the call takes on the board.</summary>
internal interface IBoard
{
    /// <summary>What the runtime calls its target, such as <c>ESP32_REV3</c>.</summary>
    public string TargetName { get; }

    /// <summary>The pins.</summary>
    public IGpio Gpio { get; }

    /// <summary>The PWM outputs.</summary>
    public IPwm Pwm { get; }

    /// <summary>The pulse counters.</summary>
    public IPulseCounters PulseCounters { get; }

    /// <summary>The serial ports.</summary>
    public ISerial Serial { get; }

    /// <summary>The I2C bus.</summary>
    public II2c I2c { get; }

    /// <summary>The runtime's events.</summary>
    public IEvents Events { get; }

    /// <summary>Reads the chip's timer, in microseconds since boot.</summary>
    public long ReadTimer();

    /// <summary>Gives a pin a function.</summary>
    public void SetPinFunction(int pin, DeviceFunction function);

    /// <summary>Tells the pin that has a function; -1: none.</summary>
    public int GetFunctionPin(DeviceFunction function);

    /// <summary>Collects garbage now, and tells the free bytes of the heap.</summary>
    public int CollectGarbage();

    /// <summary>Resets the chip.</summary>
    public void Restart();

    /// <summary>Sleeps as the runtime does.</summary>
    /// <param name="milliseconds">Time in milliseconds; -1: until the power goes off.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative and not -1.</exception>
    public void Sleep(int milliseconds);
}
