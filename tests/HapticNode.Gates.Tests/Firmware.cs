using Mono.Cecil;

namespace HapticNode.Gates.Tests;

/// <summary>The compiled assemblies that the gates look at, as they lie beside this one.</summary>
internal static class Firmware
{
    private static readonly CompiledAssemblies s_assemblies = new(AppContext.BaseDirectory);

    /// <summary>The core.</summary>
    internal static AssemblyDefinition Core { get; } = s_assemblies.Read("HapticNode.Core.dll");

    /// <summary>The device application.</summary>
    internal static AssemblyDefinition Device { get; } = s_assemblies.Read("HapticNode.Device.dll");

    /// <summary>All of the firmware.</summary>
    internal static IReadOnlyList<AssemblyDefinition> All { get; } = [Core, Device];

    /// <summary>This assembly, with the samples that violate what the gates guard.</summary>
    internal static AssemblyDefinition Samples { get; } = s_assemblies.Read("HapticNode.Gates.Tests.dll");
}
