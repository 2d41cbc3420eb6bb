using Mono.Cecil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Lets pass what names only members that the device's assemblies have.</summary>
/// <remarks>Constants are compiled into the code that uses them, so that a constant's name is beyond this gate.</remarks>
internal sealed class ApiGate(ApiList api)
{
    /// <summary>Checks every name of an assembly.</summary>
    /// <param name="assemblies">The firmware; what it names of itself needs no list.</param>
    /// <returns>The violations, each once.</returns>
    internal IReadOnlyList<Violation> Check(IReadOnlyList<AssemblyDefinition> assemblies)
    {
        HashSet<string> own = [.. assemblies.Select(assembly => assembly.Name.Name)];
        IEnumerable<Violation> violations =
            from reference in assemblies.SelectMany(References.In)
            where !IsHostOnly(reference)
            from id in ForeignIds(reference, own)
            where !api.Has(id)
            select new Violation("api", reference.Where, $"names {id}, which the device does not have.");
        return [.. violations.Distinct()];
    }

    private static bool IsHostOnly(NamedReference reference) =>
        reference.AsAttribute && HostOnlyAttributes.Reasons.ContainsKey(reference.Named.DeclaringType.FullName);

    private static IEnumerable<string> ForeignIds(NamedReference reference, HashSet<string> own)
    {
        foreach (TypeReference type in reference.Types().Where(type => type is not (TypeSpecification or GenericParameter) && IsForeign(type, own)))
        {
            yield return DocumentationId.Of(type);
        }

        // The methods of an array type (of many dimensions) exist in no assembly.
        if (reference.Named.DeclaringType is not (null or ArrayType) && IsForeign(reference.Named.DeclaringType, own))
        {
            switch (reference.Named)
            {
                case MethodReference method:
                    yield return DocumentationId.Of(method);
                    break;
                case FieldReference field:
                    yield return DocumentationId.Of(field);
                    break;
            }
        }
    }

    private static bool IsForeign(TypeReference type, HashSet<string> own) =>
        type.GetElementType().Scope is AssemblyNameReference scope && !own.Contains(scope.Name);
}
