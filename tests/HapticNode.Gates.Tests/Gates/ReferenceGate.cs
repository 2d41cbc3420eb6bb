using Mono.Cecil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Lets pass an assembly whose references all point down, to what it may know of.</summary>
internal static class ReferenceGate
{
    /// <summary>
    /// What stands for the device's one core library, mscorlib, on the host: its contracts are spread over many reference
    /// assemblies, of which the firmware's types live in these.
    /// </summary>
    private static readonly string[] s_coreLibrary = ["mscorlib", "System.Private.CoreLib", "System.Runtime", "System.Threading.Thread"];

    /// <summary>Checks the references of one assembly.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="allowed">The assemblies below it, besides the core library.</param>
    internal static IReadOnlyList<Violation> Check(AssemblyDefinition assembly, params string[] allowed)
    {
        return [.. assembly.Modules
            .SelectMany(module => module.AssemblyReferences)
            .Select(reference => reference.Name)
            .Except(s_coreLibrary)
            .Except(allowed)
            .Select(name => new Violation("reference", assembly.Name.Name, $"references {name}, which is not below it."))];
    }
}
