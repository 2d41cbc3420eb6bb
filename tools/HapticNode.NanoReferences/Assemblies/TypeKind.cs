using HapticNode.NanoReferences.Lists;
using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>What a list says of a type as a whole: its kind, its bases, and how often it may be used as an attribute.</summary>
internal static class TypeKind
{
    private const TypeAttributes Class = TypeAttributes.Class | TypeAttributes.BeforeFieldInit;
    private const TypeAttributes Value = TypeAttributes.Sealed | TypeAttributes.BeforeFieldInit | TypeAttributes.SequentialLayout;

    /// <summary>What the kind means in metadata.</summary>
    /// <param name="entry">The type's line.</param>
    /// <param name="nested">Whether the type lies in another.</param>
    /// <exception cref="ApiListException">There is no such kind.</exception>
    internal static TypeAttributes AttributesOf(ApiEntry entry, bool nested) =>
        (nested ? TypeAttributes.NestedPublic : TypeAttributes.Public) | KindOf(entry) switch
        {
            "class" => Class,
            "sealed class" => Class | TypeAttributes.Sealed,
            "abstract class" => Class | TypeAttributes.Abstract,
            "static class" => Class | TypeAttributes.Abstract | TypeAttributes.Sealed,
            "struct" => Value,
            "enum" => TypeAttributes.Sealed,
            "delegate" => TypeAttributes.Sealed,
            "interface" => TypeAttributes.Interface | TypeAttributes.Abstract,
            string kind => throw new ApiListException(entry.Place, $"'{kind}' is not a kind of type"),
        };

    /// <summary>Adds the base, the interfaces, and for an attribute that may be repeated the permission.</summary>
    /// <param name="type">The type.</param>
    /// <param name="entry">Its line.</param>
    /// <param name="reference">Makes a reference to a type out of its name and place.</param>
    internal static void AddBases(TypeDefinition type, ApiEntry entry, Func<string, string, TypeReference> reference)
    {
        int colon = entry.What.IndexOf(" : ", StringComparison.Ordinal);
        List<string> named = colon < 0 ? [] : [.. entry.What[(colon + 3)..].Split(", ")];
        string? implied = KindOf(entry) switch
        {
            "struct" => "System.ValueType",
            "enum" => "System.Enum",
            "delegate" => "System.MulticastDelegate",
            "interface" => null,
            _ => "System.Object",
        };
        if (implied == "System.Object" && named.Count > 0 && !IsInterface(reference(named[0], entry.Place)))
        {
            implied = named[0];
            named.RemoveAt(0);
        }

        type.BaseType = implied is null ? null : reference(implied, entry.Place);
        foreach (string name in named)
        {
            type.Interfaces.Add(new InterfaceImplementation(reference(name, entry.Place)));
        }

        if (entry.More == "multiple")
        {
            AllowMultiple(type, reference, entry.Place);
        }
        else if (entry.More.Length > 0)
        {
            throw new ApiListException(entry.Place, $"'{entry.More}' says nothing about a type");
        }
    }

    private static string KindOf(ApiEntry entry) => entry.What.Split(" : ")[0];

    /// <summary>By the naming rule: a list names no base class that begins with I and a capital.</summary>
    private static bool IsInterface(TypeReference type) => type.Name is ['I', >= 'A' and <= 'Z', ..];

    private static void AllowMultiple(TypeDefinition type, Func<string, string, TypeReference> reference, string place)
    {
        TypeReference usage = reference("System.AttributeUsageAttribute", place);
        TypeReference targets = reference("System.AttributeTargets", place);
        TypeReference boolean = reference("System.Boolean", place);
        var attribute = new CustomAttribute(Members.Constructor(usage, reference("System.Void", place), targets));
        attribute.ConstructorArguments.Add(new(targets, (int)AttributeTargets.All));
        attribute.Properties.Add(new("AllowMultiple", new(boolean, true)));
        type.CustomAttributes.Add(attribute);
    }
}
