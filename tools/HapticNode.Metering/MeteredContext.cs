using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using HapticNode.VirtualBoard;

namespace HapticNode.Metering;

/// <summary>
/// Loads the firmware in its metered form, beside the plain one that the process may have loaded by reference.
/// </summary>
/// <remarks>
/// In a process that also references the firmware there are therefore two copies of every firmware type, a plain one and a metered
/// one, and an object of one is not an object of the other: a cast between them fails. The rule that keeps this harmless: only the
/// hosting assembly, which is loaded into this context and so bound to the metered copy, touches firmware types; everybody else
/// talks to it through <see cref="IHostedFirmware"/>, which lives in the one shared copy of the virtual board.
/// Static initialisers run before the first firmware is created, once for all boards; what they take is charged to each, as the
/// device runs them all before <c>Main</c>. Static fields live as long as the context; runs in one context are repeatable while the firmware changes none.
/// The rewritten bytes are kept for the life of the process, so that each assembly is rewritten once.
/// </remarks>
public sealed class MeteredContext : AssemblyLoadContext
{
    // What goes wrong in the firmware comes out as it is.
    private const BindingFlags AnyConstructor = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DoNotWrapExceptions;

    private const string DefaultHostingAssembly = "HapticNode.Hosting";
    private const string DefaultHostedType = "HapticNode.Hosting.HostedNode";

    private static readonly string[] s_defaultMeteredAssemblies = ["HapticNode.Core", "HapticNode.Device"];
    private static readonly ConcurrentDictionary<string, Lazy<WovenAssembly>> s_woven = new();

    private readonly HashSet<string> _meteredAssemblies;
    private readonly string _hostingAssembly;
    private readonly string _hostedType;
    private FirmwareHeap? _heap;

    /// <summary>Creates a context for the firmware of this product.</summary>
    public MeteredContext()
        : this(s_defaultMeteredAssemblies, DefaultHostingAssembly, DefaultHostedType)
    {
    }

    /// <summary>Creates a context for some firmware.</summary>
    /// <param name="meteredAssemblies">Names of the assemblies to load rewritten, from the application's folder.</param>
    /// <param name="hostingAssembly">Name of the assembly that references them, loaded as it is.</param>
    /// <param name="hostedType">Full name of its type that implements <see cref="IHostedFirmware"/>.</param>
    public MeteredContext(IEnumerable<string> meteredAssemblies, string hostingAssembly, string hostedType)
        : base("metered firmware", isCollectible: true)
    {
        _meteredAssemblies = [.. meteredAssemblies];
        _hostingAssembly = hostingAssembly;
        _hostedType = hostedType;
    }

    /// <summary>Creates the hosted firmware. Run it on a thread on which a board is powered.</summary>
    /// <param name="arguments">What its constructor takes.</param>
    /// <returns>The firmware.</returns>
    /// <exception cref="FileNotFoundException">The hosting assembly or one that it needs is not in the application's folder.</exception>
    /// <exception cref="TypeLoadException">The hosting assembly has no such type.</exception>
    public IHostedFirmware CreateFirmware(params object[] arguments)
    {
        _heap ??= RunStaticInitialisers();
        ManagedHeap? heap = Board.Powered?.Heap;
        heap?.Load(_heap);
        Type type = LoadFromAssemblyName(new AssemblyName(_hostingAssembly)).GetType(_hostedType, throwOnError: true)!;
        var firmware = (IHostedFirmware)Activator.CreateInstance(type, AnyConstructor, binder: null, arguments, culture: null)!;
        heap?.SetRoots(() => firmware.HeapRoots);
        return firmware;
    }

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName)
    {
        string name = assemblyName.Name!;
        if (_meteredAssemblies.Contains(name))
        {
            return LoadFromStream(new MemoryStream(Woven(name).Image));
        }

        return name == _hostingAssembly ? LoadFromAssemblyPath(PathOf(name)) : null;
    }

    private static WovenAssembly Woven(string name) =>
        s_woven.GetOrAdd(PathOf(name), plain => new Lazy<WovenAssembly>(() => MeteringWeaver.WeaveWithTables(plain))).Value;

    private FirmwareHeap RunStaticInitialisers()
    {
        Assembly[] assemblies = [.. _meteredAssemblies.Select(name => LoadFromAssemblyName(new AssemblyName(name)))];
        Type[] types = [.. assemblies.SelectMany(assembly => assembly.GetTypes())];
        long allocated = 0;
        long units = 0;

        // On a thread without a board, so that the work is charged to none.
        var thread = new Thread(() =>
        {
            foreach (Type type in types.Where(type => type.TypeInitializer is not null && !type.ContainsGenericParameters))
            {
                TryInitialise(type);
            }

            allocated = Meter.AllocatedBytes;
            units = Meter.Units;
        });
        thread.Start();
        thread.Join();
        return new FirmwareHeap(assemblies, [.. _meteredAssemblies.Select(name => Woven(name).Tables)], allocated, units);
    }

    private static void TryInitialise(Type type)
    {
        try
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        }
        catch (TypeInitializationException)
        {
            // Remembered by the type, and thrown again where the firmware first uses it.
        }
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, name + ".dll");
}
