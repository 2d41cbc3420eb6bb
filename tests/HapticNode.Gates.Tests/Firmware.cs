using Mono.Cecil;

namespace HapticNode.Gates.Tests;

/// <summary>The compiled assemblies that the gates look at, as the build puts them beside this one.</summary>
internal static class Firmware
{
    private static readonly string s_device = Path.Combine(AppContext.BaseDirectory, "device");

    private static readonly CompiledAssemblies s_forDevice = new(Path.Combine(s_device, "references"), Path.Combine(s_device, "HapticNode.Core"));

    private static readonly CompiledAssemblies s_forHost = new(AppContext.BaseDirectory, Path.GetDirectoryName(typeof(object).Assembly.Location)!);

    /// <summary>The core, compiled for the device.</summary>
    internal static AssemblyDefinition Core { get; } = Read("HapticNode.Core");

    /// <summary>The application of the first panel, compiled for the device.</summary>
    internal static AssemblyDefinition Device { get; } = Read("HapticNode.Device");

    /// <summary>All of the firmware.</summary>
    internal static IReadOnlyList<AssemblyDefinition> All { get; } = [Core, Device];

    /// <summary>This assembly, with the samples that violate what the gates guard.</summary>
    internal static AssemblyDefinition Samples { get; } = s_forHost.Read(Path.Combine(AppContext.BaseDirectory, "HapticNode.Gates.Tests.dll"));

    /// <summary>Everything that is compiled for the device, tests included: <c>PROJECT</c>, or <c>PROJECT/PANEL</c>.</summary>
    internal static IReadOnlyList<string> DeviceAssemblies { get; } =
    [
        .. Directory.GetFiles(s_device, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(s_device, Path.GetDirectoryName(file)!).Replace('\\', '/'))
            .Where(folder => folder != "references").Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>The assemblies of the libraries that the firmware is compiled against.</summary>
    internal static IReadOnlyList<AssemblyDefinition> Libraries { get; } =
        [.. Directory.GetFiles(Path.Combine(s_device, "references")).Order(StringComparer.Ordinal).Select(s_forDevice.Read)];

    /// <summary>Reads one assembly that is compiled for the device.</summary>
    /// <param name="name">One of <see cref="DeviceAssemblies"/>.</param>
    internal static AssemblyDefinition Read(string name) => s_forDevice.Read(Directory.GetFiles(Path.Combine(s_device, name)).Single());
}
