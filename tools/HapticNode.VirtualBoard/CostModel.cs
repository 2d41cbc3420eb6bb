namespace HapticNode.VirtualBoard;

/// <summary>
/// What the interpreter's work costs: the time of one instruction unit, the units of each kind of IL instruction and call, and
/// those of each call into the hardware API and of what the runtime does by itself. All costs are here.
/// </summary>
/// <remarks>
/// Modelled, not measured on hardware. A unit is what a native instruction of the interpreter takes. <i>Fitted</i>: least squares over
/// the times that the nanoFramework 1.17 interpreter itself, with 12-byte heap blocks and a time charged to each of its basic
/// blocks, spent in 117 methods of this firmware while it booted, was touched and was tuned. <i>Timed</i>: the same interpreter's
/// mean time of that call alone. docs/simulation.md says how far off a whole press is.
/// The time of a unit: typical is 9 ns; 3.65 ns and 11 ns bound the estimates, which are fitted to the <c>GpioPin.Toggle</c> rates
/// of real boards in nanoframework/Home #1013.
/// </remarks>
/// <param name="Name">Short name: <c>fast</c>, <c>typical</c> or <c>slow</c>.</param>
/// <param name="NanosecondsPerUnit">Time of one unit in nanoseconds.</param>
public sealed record CostModel(string Name, double NanosecondsPerUnit)
{
    /// <summary>Arithmetic, a constant, a local, an argument, a branch. Fitted.</summary>
    public const int Simple = 80;

    /// <summary>Reading an instance field. Fitted.</summary>
    public const int LoadField = 220;

    /// <summary>Writing an instance field. Fitted.</summary>
    public const int StoreField = 134;

    /// <summary>Reading or writing a static field. Fitted.</summary>
    public const int StaticField = 146;

    /// <summary>Reading an array's element. Fitted.</summary>
    public const int LoadElement = 240;

    /// <summary>Writing an array's element. Fitted.</summary>
    public const int StoreElement = 355;

    /// <summary>An array's length, a type test, an indirect access. Fitted for the length.</summary>
    public const int Length = 158;

    /// <summary>What a 64-bit integer costs more than a 32-bit one. Fitted.</summary>
    public const int WideExtra = 63;

    /// <summary>What a double costs more than a 32-bit integer, in software: counted with callgrind.</summary>
    public const int DoubleExtra = 235;

    /// <summary>A struct copied out of or into its place: counted with callgrind.</summary>
    public const int StructCopy = 4_000;

    /// <summary>A new object with its constructor's call: 23 us at the typical speed, timed.</summary>
    public const int NewObject = 2_500;

    /// <summary>A new array. Fitted.</summary>
    public const int NewArray = 909;

    /// <summary>A string literal, for which the interpreter makes an object. Timed, by the 105 lines of the bank in the code.</summary>
    public const int Literal = 750;

    /// <summary>A box: an assumption, half an object.</summary>
    public const int Box = 1_250;

    /// <summary>A call of a static method, its return included. Fitted.</summary>
    public const int StaticCall = 803;

    /// <summary>A call of an instance method or property, its return included. Fitted.</summary>
    public const int InstanceCall = 724;

    /// <summary>A call through a table: a virtual method, an interface, a delegate; its return included. Fitted.</summary>
    public const int VirtualCall = 1_107;

    /// <summary>Making a string: counted with callgrind for <c>"a" + i</c>.</summary>
    public const int StringOperation = 18_200;

    /// <summary><c>string.Length</c> of an empty string; timed, as is <see cref="StringLengthStep"/>: 12 us for a name, 186 us for 448 characters.</summary>
    public const int StringLength = InstanceCall + 1_000;

    /// <summary>What <c>string.Length</c> costs more for each character: the interpreter counts them.</summary>
    public const int StringLengthStep = 43;

    /// <summary><c>text[i]</c> for i = 0; timed, as is <see cref="StringCharacterStep"/>: 30.2 us in the mean over whole lines, 99.3 us at most.</summary>
    public const int StringCharacter = InstanceCall + 1_570;

    /// <summary>What <c>text[i]</c> costs more for each character before: the interpreter walks there.</summary>
    public const int StringCharacterStep = 106;

    /// <summary>What <c>Encoding.GetBytes</c> costs more than the string's length for each character up to the last that it copies: 350 us in the mean for some 23 out of 448, timed.</summary>
    public const int StringCopyStep = 72;

    /// <summary><c>ToCharArray</c>: 19.3 us beside the call, timed.</summary>
    public const int StringToCharArray = InstanceCall + 2_140;

    /// <summary><c>Array.Copy</c> of a few elements: 6 us beside the call, timed.</summary>
    public const int ArrayCopy = StaticCall + 670;

    /// <summary><c>Monitor.Enter</c>: 9.9 us beside the call, timed.</summary>
    public const int MonitorEnter = StaticCall + 1_100;

    /// <summary><c>Monitor.Exit</c>: 8.4 us beside the call, timed.</summary>
    public const int MonitorExit = StaticCall + 930;

    /// <summary><c>Interlocked.Exchange</c> and <c>CompareExchange</c>: 18 us, timed.</summary>
    public const int Interlocked = 2_000;

    /// <summary><c>DateTime.UtcNow</c>: counted with callgrind.</summary>
    public const int UtcNow = 8_000;

    /// <summary>A conversion of a <c>PinValue</c>: 16.4 us beside the call, timed.</summary>
    public const int PinValueConversion = StaticCall + 1_820;

    /// <summary>A property of the arguments of an edge: 3.1 us beside the call, timed.</summary>
    public const int ArgumentsProperty = InstanceCall + 340;

    /// <summary>The lower bound of the estimates: 3.65 ns a unit.</summary>
    public static CostModel Fast { get; } = new("fast", 3.65);

    /// <summary>The typical estimate: 9 ns a unit.</summary>
    public static CostModel Typical { get; } = new("typical", 9);

    /// <summary>The upper bound of the estimates: 11 ns a unit.</summary>
    public static CostModel Slow { get; } = new("slow", 11);

    /// <summary>Units from power-on to the first static initialiser: the runtime and the assemblies. 218 ms to the first PWM channel, timed, less what the firmware does until then.</summary>
    public int RuntimeStart { get; init; } = 11_300_000;

    /// <summary>Units from an event in the queue to the entry of its category's processor: a change of threads, a frame, and EventSink. Timed.</summary>
    public int EventDispatch { get; init; } = 17_000;

    /// <summary>Units of calling the category's listener. Timed.</summary>
    public int EventListenerCall { get; init; } = 3_400;

    /// <summary>Units of the library's processor of GPIO events: one object. Timed.</summary>
    public int GpioEventObject { get; init; } = 6_200;

    /// <summary>Units of the library's listener of GPIO events, when the event's pin is the first that it looks at: a lock and the search. Timed.</summary>
    public int GpioListener { get; init; } = 17_300;

    /// <summary>Units more for every pin that was opened before: the library searches its pins in that order (GpioPinEventListener.FindGpioPin). Timed: 44.4 us.</summary>
    public int GpioPinSearch { get; init; } = 4_930;

    /// <summary>Units from the pin that was found to the entry of its handler: a lock, the arguments, and the delegate. Timed.</summary>
    public int GpioValueChanged { get; init; } = 12_650;

    /// <summary>Units from the end of the handler to the runtime's next look at its queue: counted with callgrind.</summary>
    public int EventReturn { get; init; } = 1_150;

    /// <summary>Units of <c>EventSink.PostManagedEvent</c> up to the processor: an assumption, that of <see cref="EventDispatch"/> without the change of threads.</summary>
    public int EventPost { get; init; } = 18_000;

    /// <summary>Units of adding or removing a processor, filter or listener, 303 us. Timed.</summary>
    public int EventConfigure { get; init; } = 33_000;

    /// <summary>Units of <c>Thread.Sleep(0)</c> without what the other threads do. Timed.</summary>
    public int Sleep { get; init; } = 2_450;

    /// <summary>Units of <c>HighResTimer.GetCurrent</c>: 12.6 us beside the call, timed.</summary>
    public int HighResTimerGetCurrent { get; init; } = 2_200;

    /// <summary>Units of <c>GpioPin.Read</c>: 165 us beside the call, timed.</summary>
    public int GpioRead { get; init; } = 19_100;

    /// <summary>Units of <c>GpioPin.Write</c>: counted with callgrind.</summary>
    public int GpioWrite { get; init; } = 10_700;

    /// <summary>Units of <c>GpioPin.Toggle</c>: 4.3 us beside the call, timed.</summary>
    public int GpioToggle { get; init; } = 1_200;

    /// <summary>Units of opening a pin, setting its mode or handler: half of the 396 us in which a pin is opened in a mode. Timed.</summary>
    public int GpioConfigure { get; init; } = 22_000;

    /// <summary>A transfer on the I2C bus: 0.3 ms at typical speed, the middle of an estimate from the driver of the ESP-IDF.</summary>
    public int I2cTransfer { get; init; } = 33_000;

    /// <summary>Units of <c>GpioPulseCounter.Read</c> and <c>Reset</c>.</summary>
    /// <remarks>
    /// The native part is that of <see cref="GpioRead"/>: a search for a type by name, and one object. The managed part around it
    /// (two calls, a lock, a struct as a local) counted with callgrind on the nanoFramework 1.17 interpreter: 6,900.
    /// </remarks>
    public int PulseCounterRead { get; init; } = 26_000;

    /// <summary>Units of creating, starting, stopping or disposing of a pulse counter: an assumption; these calls belong to start-up.</summary>
    public int PulseCounterConfigure { get; init; } = 12_000;

    /// <summary>Units of setting <c>PwmChannel.DutyCycle</c>: 27.9 us beside the call, timed.</summary>
    public int PwmDutyCycle { get; init; } = 3_820;

    /// <summary>Units of setting <c>PwmChannel.Frequency</c>: 26.3 us beside the call, timed.</summary>
    public int PwmFrequency { get; init; } = 3_640;

    /// <summary>Units of creating, starting, stopping or disposing of a channel: an assumption, about a duty write and a timer configuration.</summary>
    public int PwmConfigure { get; init; } = 7_000;

    /// <summary>Units of the library's processor and listener of serial events, for each chunk of bytes: an assumption, as those of a GPIO event without its handler.</summary>
    public int SerialEvent { get; init; } = 28_000;

    /// <summary>Units of <c>SerialPort.BytesToRead</c>: 4.3 us beside the call, timed.</summary>
    public int SerialBytesToRead { get; init; } = 1_200;

    /// <summary>Units of <c>SerialPort.Read</c> without its bytes: an assumption after <see cref="SerialWrite"/>.</summary>
    public int SerialRead { get; init; } = 1_800;

    /// <summary>Units of <c>SerialPort.Write</c> without its bytes: 9.5 us beside the call, timed.</summary>
    public int SerialWrite { get; init; } = 1_800;

    /// <summary>Units of each byte read or written: an assumption, a native copy loop.</summary>
    public int SerialByte { get; init; } = 15;

    /// <summary>Units of a collection without its blocks. With the two below timed in ten busy minutes each: 1.04 ms in the mean with 52 kB live on 72 kB, 2.3 ms with 90 kB live on 160 kB.</summary>
    public int Collection { get; init; } = 22_000;

    /// <summary>Units of a collection for each live heap block.</summary>
    public int CollectionLiveBlock { get; init; } = 17;

    /// <summary>Units of a collection for each heap block that it frees.</summary>
    public int CollectionFreedBlock { get; init; } = 26;

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
