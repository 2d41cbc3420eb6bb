namespace HapticNode.Gates.Tests.Gates;

/// <summary>What is known of the device's own methods: which of them allocate, and which do not.</summary>
/// <remarks>A method in neither table counts as allocating, so that a new call on a hot path is looked up before it is made.</remarks>
internal static class PlatformCalls
{
    private const string NewString = "makes a string or works on strings";
    private const string NewEnumerator = "makes an enumerator and boxes what it hands out";
    private const string OneByteArray = "makes an array for one byte (nanoFramework System.IO.Ports, SerialPort)";
    private const string ReadCounted = "makes a PinValue (8 heap blocks, counted on the nanoFramework 1.17 interpreter)";
    private const string WriteCounted = "converts a PinValue (4 heap blocks, counted on the nanoFramework 1.17 interpreter)";
    private const string ThroughPin = "does what GpioPin does (nanoFramework System.Device.Gpio, GpioController)";
    private const string NoneCounted = "was counted on the nanoFramework 1.17 interpreter: no heap block";
    private const string OwnBuffer = "works on the caller's own array (nanoFramework System.IO.FileSystem, NativeFileStream)";
    private const string CallersArray = "works on the caller's own array (nanoFramework System.IO.Ports, SerialPort)";

    /// <summary>Why a method does not allocate, by its documentation id.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Free = new Dictionary<string, string>
    {
        ["M:System.Array.Copy(System.Array,System.Int32,System.Array,System.Int32,System.Int32)"] =
            "copies in place (nf-interpreter, corlib_native_System_Array Copy)",
        ["M:System.Array.Clear(System.Array,System.Int32,System.Int32)"] =
            "clears in place (nf-interpreter, corlib_native_System_Array Clear)",
        ["M:System.Array.IndexOf(System.Array,System.Object,System.Int32,System.Int32)"] =
            "searches an array of numbers in place (nf-interpreter, corlib_native_System_Array TrySzIndexOf)",
        ["M:System.Text.Encoding.GetBytes(System.String,System.Int32,System.Int32,System.Byte[],System.Int32)"] =
            "copies into the caller's own array (nf-interpreter, nf_system_text_System_Text_UTF8Encoding)",
        ["M:System.DateTime.get_Ticks"] = "returns a number (nanoFramework CoreLibrary, DateTime)",
        ["M:System.IO.Stream.Read(System.Byte[],System.Int32,System.Int32)"] = OwnBuffer,
        ["M:System.IO.Stream.Write(System.Byte[],System.Int32,System.Int32)"] = OwnBuffer,
        ["M:System.IO.Stream.Dispose"] = "closes the native file (nanoFramework System.IO.FileSystem, FileStream)",
        ["M:System.String.get_Length"] = "returns a number (nf-interpreter, corlib_native_System_String)",
        ["M:System.String.get_Chars(System.Int32)"] = "returns a character (nf-interpreter, corlib_native_System_String)",
        ["M:System.Threading.Thread.Sleep(System.Int32)"] =
            "keeps the wait in the thread itself (nf-interpreter, corlib_native_System_Threading_Thread Sleep)",
        ["M:System.Device.Gpio.GpioPin.Toggle"] = NoneCounted,
        ["M:System.Device.Gpio.PinValueChangedEventArgs.get_ChangeType"] = "returns a field (nanoFramework System.Device.Gpio)",
        ["M:System.Device.Gpio.PinValueChangedEventArgs.get_PinNumber"] = "returns a field (nanoFramework System.Device.Gpio)",
        ["M:System.Device.Pwm.PwmChannel.set_DutyCycle(System.Double)"] = NoneCounted,
        ["M:System.Device.Pwm.PwmChannel.set_Frequency(System.Int32)"] = NoneCounted,
        ["M:System.IO.Ports.SerialPort.Read(System.Byte[],System.Int32,System.Int32)"] = CallersArray,
        ["M:System.IO.Ports.SerialPort.Write(System.Byte[],System.Int32,System.Int32)"] = CallersArray,
        ["M:System.IO.Ports.SerialPort.get_BytesToRead"] = "returns a number (nanoFramework System.IO.Ports, SerialPort)",
        ["M:nanoFramework.Hardware.Esp32.HighResTimer.GetCurrent"] = NoneCounted,
    };

    /// <summary>Why a method allocates, by the beginning of its documentation id.</summary>
    internal static readonly IReadOnlyList<(string Beginning, string Reason)> Allocating =
    [
        ("M:System.String.", NewString),
        ("M:System.Object.ToString", NewString),
        ("M:System.Int32.ToString", NewString),
        ("M:System.Collections.ArrayList.GetEnumerator", NewEnumerator),
        ("M:System.Collections.IEnumerable.GetEnumerator", NewEnumerator),
        ("M:System.Device.Gpio.GpioController.Read", ThroughPin),
        ("M:System.Device.Gpio.GpioController.Write", ThroughPin),
        ("M:System.Device.Gpio.GpioPin.Read", ReadCounted),
        ("M:System.Device.Gpio.GpioPin.Write", WriteCounted),
        ("M:System.Device.Gpio.GpioPulseCounter.Read", "makes a GpioPulseCount (nanoFramework Hardware.Esp32)"),
        ("M:System.IO.Ports.SerialPort.ReadByte", OneByteArray),
        ("M:System.IO.Ports.SerialPort.ReadExisting", NewString),
        ("M:System.IO.Ports.SerialPort.ReadLine", NewString),
        ("M:System.IO.Ports.SerialPort.Write(System.String)", NewString),
        ("M:System.IO.Ports.SerialPort.WriteByte", OneByteArray),
        ("M:System.IO.Ports.SerialPort.WriteLine", NewString),
    ];

    /// <summary>Why a call allocates, or may; null where it is known not to.</summary>
    /// <param name="id">The documentation id of the called method.</param>
    internal static string? WhyAllocating(string id)
    {
        if (Free.ContainsKey(id))
        {
            return null;
        }

        string? known = Allocating.FirstOrDefault(call => id.StartsWith(call.Beginning, StringComparison.Ordinal)).Reason;
        return known ?? "is not known to be free of allocations";
    }
}
