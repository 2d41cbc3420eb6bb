namespace HapticNode.VirtualBoard;

/// <summary>
/// What the interpreter's work costs: the time of one instruction unit, and the units of each call into the hardware API.
/// </summary>
/// <remarks>
/// Modelled, not measured on hardware. Units are native instructions counted by callgrind on the nanoFramework 1.17 interpreter
/// with 12-byte heap blocks. Typical is 9 ns a unit; 3.65 ns and 11 ns bound the ESP32 estimates, which are fitted to the
/// <c>GpioPin.Toggle</c> rates in nanoframework/Home #1013.
/// </remarks>
/// <param name="Name">Short name: <c>fast</c>, <c>typical</c> or <c>slow</c>.</param>
/// <param name="NanosecondsPerUnit">Time of one unit in nanoseconds.</param>
public sealed record CostModel(string Name, double NanosecondsPerUnit)
{
    /// <summary>The lower bound of the estimates: 3.65 ns a unit.</summary>
    public static CostModel Fast { get; } = new("fast", 3.65);

    /// <summary>The typical estimate: 9 ns a unit.</summary>
    public static CostModel Typical { get; } = new("typical", 9);

    /// <summary>The upper bound of the estimates: 11 ns a unit.</summary>
    public static CostModel Slow { get; } = new("slow", 11);

    /// <summary>Units from the interrupt of a GPIO event to the entry of the user's handler, for the pin that was opened first.</summary>
    /// <remarks>
    /// Counted with callgrind on the nanoFramework 1.17 interpreter running the real System.Device.Gpio and Runtime.Events:
    /// about 200 IL operations, 16 calls, 8 native calls and two objects; 42,460 instructions for a pin with one opened before it.
    /// With <see cref="EdgePinSearch"/> the contacts of a whole panel come to the published 0.6 ms an edge.
    /// </remarks>
    public int EdgeDispatch { get; init; } = 37_800;

    /// <summary>Units more for every pin that was opened before: the runtime searches its pins in that order (GpioPinEventListener.FindGpioPin).</summary>
    public int EdgePinSearch { get; init; } = 3_490;

    /// <summary>Units from the end of the user's handler to the runtime's next look at its queue, counted like <see cref="EdgeDispatch"/>.</summary>
    public int EdgeReturn { get; init; } = 1_150;

    /// <summary>Units of <c>Thread.Sleep</c>.</summary>
    public int Sleep { get; init; } = 3_450;

    /// <summary>Units of <c>HighResTimer.GetCurrent</c>.</summary>
    public int HighResTimerGetCurrent { get; init; } = 2_400;

    /// <summary>Units of <c>GpioPin.Read</c>.</summary>
    public int GpioRead { get; init; } = 10_100;

    /// <summary>Units of <c>GpioPin.Write</c>.</summary>
    public int GpioWrite { get; init; } = 10_700;

    /// <summary>Units of <c>GpioPin.Toggle</c>.</summary>
    public int GpioToggle { get; init; } = 1_600;

    /// <summary>Units of opening a pin, setting its mode or handler: an assumption; these calls belong to start-up.</summary>
    public int GpioConfigure { get; init; } = 12_000;

    /// <summary>Units of <c>GpioPulseCounter.Read</c> and <c>Reset</c>.</summary>
    /// <remarks>
    /// The native part is that of <see cref="GpioRead"/>: a search for a type by name, and one object. The managed part around it
    /// (two calls, a lock, a struct as a local) counted with callgrind on the nanoFramework 1.17 interpreter: 6,900.
    /// </remarks>
    public int PulseCounterRead { get; init; } = 17_000;

    /// <summary>Units of creating, starting, stopping or disposing of a pulse counter: an assumption; these calls belong to start-up.</summary>
    public int PulseCounterConfigure { get; init; } = 12_000;

    /// <summary>Units of setting <c>PwmChannel.DutyCycle</c>.</summary>
    public int PwmDutyCycle { get; init; } = 3_900;

    /// <summary>Units of setting <c>PwmChannel.Frequency</c>.</summary>
    public int PwmFrequency { get; init; } = 2_900;

    /// <summary>Units of creating, starting, stopping or disposing of a channel: an assumption, about a duty write and a timer configuration.</summary>
    public int PwmConfigure { get; init; } = 7_000;

    /// <summary>Units of <c>SerialPort.BytesToRead</c>.</summary>
    public int SerialBytesToRead { get; init; } = 2_000;

    /// <summary>Units of <c>SerialPort.Read</c> without its bytes: an assumption after <see cref="SerialWrite"/>.</summary>
    public int SerialRead { get; init; } = 2_100;

    /// <summary>Units of <c>SerialPort.Write</c> without its bytes.</summary>
    public int SerialWrite { get; init; } = 2_100;

    /// <summary>Units of each byte read or written: an assumption, a native copy loop.</summary>
    public int SerialByte { get; init; } = 15;

    /// <summary>Units of a collection by hand: 1.6 ms at the typical speed, as on a 100 kB heap with 44 kB live.</summary>
    public int Collection { get; init; } = 180_000;

    /// <summary>Units of claiming or opening a serial port: an assumption; these calls belong to start-up.</summary>
    public int SerialConfigure { get; init; } = 30_000;

    /// <summary>Units of opening, deleting, moving or looking for a file: an assumption, a dozen operations on strings.</summary>
    public int FileName { get; init; } = 220_000;

    /// <summary>Units of reading or writing a file without its bytes, or of closing it: an assumption, two calls with a lock and a native one.</summary>
    public int FileCall { get; init; } = 10_000;

    /// <summary>Units of each byte read or written: an assumption, a native copy loop. The time of the flash is that of <see cref="FlashDisk"/>.</summary>
    public int FileByte { get; init; } = 15;

    /// <summary>Units of <c>Configuration.SetPinFunction</c>: an assumption.</summary>
    public int SetPinFunction { get; init; } = 2_500;

    /// <summary>Units of any other call or property of the hardware API that only looks something up.</summary>
    public int Call { get; init; } = 1_300;
}
