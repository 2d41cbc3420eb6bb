using HapticNode.NanoReferences.Lists;
using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>Every type that a list may name: those of the core library and those of all lists.</summary>
internal sealed class KnownTypes
{
    private readonly Dictionary<string, TypeDefinition> _types;

    /// <summary>Knows the core library's types.</summary>
    internal KnownTypes(ModuleDefinition coreLibrary)
    {
        _types = coreLibrary.GetTypes().ToDictionary(Named);
    }

    /// <summary>Adds a list's type.</summary>
    internal void Add(TypeDefinition type) => _types.Add(Named(type), type);

    /// <summary>Finds a type by its full name, with nested types after a dot; null where there is none.</summary>
    internal TypeDefinition? Find(string name) => _types.GetValueOrDefault(name);

    /// <summary>Makes a reference to a type as a list writes it.</summary>
    /// <param name="text">The name; <c>[]</c> behind it for an array, <c>@</c> for a parameter by reference.</param>
    /// <param name="module">The module that refers to it.</param>
    /// <param name="place">The list's line, for complaints.</param>
    /// <exception cref="ApiListException">There is no such type.</exception>
    internal TypeReference Reference(string text, ModuleDefinition module, string place)
    {
        if (text.EndsWith('@'))
        {
            return new ByReferenceType(Reference(text[..^1], module, place));
        }

        if (text.EndsWith("[]", StringComparison.Ordinal))
        {
            return new ArrayType(Reference(text[..^2], module, place));
        }

        TypeDefinition type = Find(text.Replace('/', '.'))
            ?? throw new ApiListException(place, $"no list and not the core library has a type '{text}'");
        return type.Module == module ? type : module.ImportReference(type);
    }

    private static string Named(TypeDefinition type) => type.FullName.Replace('/', '.');
}
