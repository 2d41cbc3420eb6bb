using System.Collections.Frozen;

namespace HapticNode.VirtualBoard;

/// <summary>What the runtime and the libraries themselves keep on the heap.</summary>
/// <remarks>
/// Tables: counted in the assemblies of the packages that the firmware is deployed with, by <see cref="HeapSizes.Assembly"/>.
/// Objects: read in the libraries' sources (fields of GpioPin with its lock and its places in two lists, PwmChannel, SerialPort
/// with its stream), the rest from the heap of the 1.17 interpreter, walked at the first <c>Sleep(0)</c> of this firmware.
/// </remarks>
internal static class HeapLibraries
{
    /// <summary>What the runtime makes of itself, before and beside the libraries' own objects.</summary>
    internal const int Runtime = 2_712;

    /// <summary>The main thread with the frames of <c>Main</c>, the loop, and <c>Sleep</c>.</summary>
    internal const int MainThread = 1_152;

    /// <summary>The event thread with the frames of the library that an event goes through; made for the first event.</summary>
    internal const int EventThread = 540 + (4 * 230);

    internal const int GpioPin = 240;
    internal const int PwmChannel = 96;
    internal const int SerialPort = 300;
    internal const int GpioController = 36;
    internal const int PulseCounter = 84;

    /// <summary>Frames and locks that the interpreter keeps for the next use: a collection frees them, and the next turns make them again.</summary>
    internal const int CachedFrames = 3_000;

    // Garbage of a call.
    internal const int GpioPinEvent = 60;
    internal const int PinChangedArgs = 60;
    internal const int SerialDataEvent = 60;
    internal const int PinRead = 48;
    internal const int PinWrite = 48;
    internal const int PulseCount = 48;
    internal const int FileName = 1_250;
    internal const int FileOpen = 1_500;

    private static readonly FrozenDictionary<string, Library> s_libraries = new Dictionary<string, Library>
    {
        ["mscorlib"] = new(3_240),
        ["nanoFramework.Runtime.Events"] = new(540),
        ["nanoFramework.Runtime.Native"] = new(384),
        ["nanoFramework.System.Text"] = new(552),
        ["System.IO.Streams"] = new(756, "nanoFramework.System.Text"),
        ["System.IO.FileSystem"] = new(1_716, "System.IO.Streams", "nanoFramework.Runtime.Events"),
        ["System.IO.Ports"] = new(756, "System.IO.Streams", "nanoFramework.Runtime.Events"),
        ["System.Device.Gpio"] = new(744, "nanoFramework.Runtime.Events"),
        ["System.Device.Pwm"] = new(240),
        ["nanoFramework.Hardware.Esp32"] = new(1_368, "nanoFramework.Runtime.Events"),
        ["System.Device.Model"] = new(288),
        ["Iot.Device.Buzzer"] = new(240, "System.Device.Pwm", "System.Device.Model"),
    }.ToFrozenDictionary();

    // Whose namespaces do not say in which library a type is.
    private static readonly FrozenDictionary<string, string> s_namespaces = new Dictionary<string, string>
    {
        ["System.Text"] = "nanoFramework.System.Text",
        ["System.IO"] = "System.IO.FileSystem",
    }.ToFrozenDictionary();

    /// <summary>The tables of the libraries that code of these namespaces needs.</summary>
    /// <param name="namespaces">The namespaces of all types that the firmware names.</param>
    /// <returns>Name and bytes of each library, the runtime's own first.</returns>
    internal static IReadOnlyList<(string Name, int Bytes)> TablesFor(IEnumerable<string> namespaces)
    {
        var needed = new SortedSet<string>(StringComparer.Ordinal);
        Add("mscorlib");
        foreach (string name in namespaces)
        {
            Add(s_namespaces.GetValueOrDefault(name, name));
        }

        return [.. needed.Select(name => (name, s_libraries[name].TableBytes))];

        void Add(string name)
        {
            if (s_libraries.TryGetValue(name, out Library? library) && needed.Add(name))
            {
                Array.ForEach(library.Needs, Add);
            }
        }
    }

    private sealed record Library(int TableBytes, params string[] Needs);
}
