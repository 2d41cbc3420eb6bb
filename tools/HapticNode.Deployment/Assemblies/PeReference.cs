namespace HapticNode.Deployment.Assemblies;

/// <summary>What an assembly says about another one that it needs.</summary>
/// <param name="Name">Name of the assembly.</param>
/// <param name="Version">Its version when the referring assembly was built.</param>
public sealed record PeReference(string Name, Version Version)
{
    /// <summary>
    /// Whether the runtime takes an assembly of this version for the reference: it compares the first two numbers only
    /// (nf-interpreter, CLR_RT_TypeSystem::FindAssembly without an exact match).
    /// </summary>
    /// <param name="version">Version of the assembly at hand.</param>
    /// <returns>True when the first two numbers are the same.</returns>
    public bool Accepts(Version version) => version.Major == Version.Major && version.Minor == Version.Minor;
}
