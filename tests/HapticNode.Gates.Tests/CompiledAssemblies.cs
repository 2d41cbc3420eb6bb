using Mono.Cecil;

namespace HapticNode.Gates.Tests;

/// <summary>Reads assemblies, each once, so that a call from one into another leads to the very methods that were read.</summary>
internal sealed class CompiledAssemblies : BaseAssemblyResolver
{
    private readonly Dictionary<string, AssemblyDefinition> _byFile = [];

    /// <summary>Reads what an assembly refers to from some folders, and from nowhere else.</summary>
    internal CompiledAssemblies(params string[] folders)
    {
        foreach (string folder in GetSearchDirectories())
        {
            RemoveSearchDirectory(folder);
        }

        foreach (string folder in folders)
        {
            AddSearchDirectory(folder);
        }
    }

    /// <summary>Reads one assembly.</summary>
    /// <param name="file">Its file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    internal AssemblyDefinition Read(string file)
    {
        if (!_byFile.TryGetValue(file, out AssemblyDefinition? assembly))
        {
            assembly = AssemblyDefinition.ReadAssembly(file, new ReaderParameters { AssemblyResolver = this });
            _byFile.Add(file, assembly);
        }

        return assembly;
    }

    /// <inheritdoc/>
    public override AssemblyDefinition Resolve(AssemblyNameReference name) =>
        GetSearchDirectories().SelectMany(folder => new[] { ".dll", ".exe" }, (folder, extension) => Path.Combine(folder, name.Name + extension))
            .FirstOrDefault(File.Exists) is { } file ? Read(file) : base.Resolve(name);
}
