using Mono.Cecil;

namespace HapticNode.Gates.Tests;

/// <summary>Reads assemblies from one folder, each once, so that a call from one into another leads to the very methods that were read.</summary>
internal sealed class CompiledAssemblies : DefaultAssemblyResolver
{
    private readonly string _folder;

    /// <summary>Reads from a folder, and what is not there from the running core library's.</summary>
    internal CompiledAssemblies(string folder)
    {
        _folder = folder;
        AddSearchDirectory(folder);
        AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
    }

    /// <summary>Reads one assembly.</summary>
    /// <param name="file">The name of its file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    internal AssemblyDefinition Read(string file)
    {
        var assembly = AssemblyDefinition.ReadAssembly(Path.Combine(_folder, file), new ReaderParameters { AssemblyResolver = this });
        RegisterAssembly(assembly);
        return assembly;
    }
}
