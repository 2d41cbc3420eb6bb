using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>
/// Finds out which methods override others. The lists do not say so, but the compiler must know: it calls an overridden method by
/// the name of the class that first had it.
/// </summary>
/// <param name="types">All types, to find bases among.</param>
internal sealed class Overrides(KnownTypes types)
{
    private const MethodAttributes Replaces = MethodAttributes.Virtual | MethodAttributes.ReuseSlot;

    /// <summary>What every class and struct inherits from the core library and may replace.</summary>
    private static readonly string[] s_fromObject = ["Equals(System.Object)", "Finalize()", "GetHashCode()", "ToString()"];

    /// <summary>Marks what is overridden as virtual, and what overrides it as such.</summary>
    /// <param name="type">A type of a list; its bases have their methods.</param>
    internal void Mark(TypeDefinition type)
    {
        if (type.IsInterface)
        {
            return;
        }

        foreach (MethodDefinition method in type.Methods.Where(method => !method.IsStatic && !method.IsConstructor && !method.IsRuntime))
        {
            if (s_fromObject.Contains(SignatureOf(method)))
            {
                method.Attributes |= Replaces;
            }
            else if (FirstOf(method) is { } first)
            {
                method.Attributes |= Replaces;
                first.Attributes |= first.IsVirtual ? 0 : MethodAttributes.Virtual | MethodAttributes.NewSlot;
            }
        }
    }

    /// <summary>The same method in the class that had it first; null where this one is the first.</summary>
    private MethodDefinition? FirstOf(MethodDefinition method)
    {
        MethodDefinition? first = null;
        for (TypeDefinition? type = BaseOf(method.DeclaringType); type is not null; type = BaseOf(type))
        {
            first = type.Methods.FirstOrDefault(other => SignatureOf(other) == SignatureOf(method)) ?? first;
        }

        return first;
    }

    private TypeDefinition? BaseOf(TypeDefinition type) => type.BaseType is null ? null : types.Find(type.BaseType.FullName);

    private static string SignatureOf(MethodDefinition method) =>
        $"{method.Name}({string.Join(',', method.Parameters.Select(parameter => parameter.ParameterType.FullName))})";
}
