using HapticNode.NanoReferences.Lists;
using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>Writes assemblies that code can be compiled against, one for each list. They have no code of their own.</summary>
internal static class ReferenceAssemblies
{
    /// <summary>Writes the assemblies and a copy of the core library beside them. A file that would not change is left alone.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="coreLibrary">The file of the real mscorlib.</param>
    /// <param name="folder">Where the assemblies go; made where it is missing.</param>
    /// <exception cref="ApiListException">A list names a type that no list and not the core library has, or has a line of unknown form.</exception>
    internal static void Write(IReadOnlyList<ApiList> lists, string coreLibrary, string folder)
    {
        Directory.CreateDirectory(folder);
        using AssemblyDefinition core = AssemblyDefinition.ReadAssembly(coreLibrary);
        var types = new KnownTypes(core.MainModule);
        ReferenceAssembly[] assemblies = [.. lists.Select(list => new ReferenceAssembly(list, core.Name, types))];
        foreach (ReferenceAssembly assembly in assemblies)
        {
            assembly.AddTypes();
        }

        foreach (ReferenceAssembly assembly in assemblies)
        {
            assembly.AddBases();
        }

        foreach (ReferenceAssembly assembly in assemblies)
        {
            assembly.AddMembers();
        }

        var overrides = new Overrides(types);
        foreach (TypeDefinition type in assemblies.SelectMany(assembly => assembly.Types))
        {
            overrides.Mark(type);
        }

        foreach (ReferenceAssembly assembly in assemblies)
        {
            Keep(Path.Combine(folder, $"{assembly.Name}.dll"), assembly.ToBytes());
        }

        Keep(Path.Combine(folder, Path.GetFileName(coreLibrary)), File.ReadAllBytes(coreLibrary));
    }

    private static void Keep(string file, byte[] content)
    {
        if (!File.Exists(file) || !File.ReadAllBytes(file).AsSpan().SequenceEqual(content))
        {
            File.WriteAllBytes(file, content);
        }
    }
}
