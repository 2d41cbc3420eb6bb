using Mono.Cecil;

namespace HapticNode.NanoReferences.Assemblies;

/// <summary>Puts properties and events together from the methods that a list has in their place.</summary>
internal static class Accessors
{
    private static readonly string[] s_beginnings = ["get_", "set_", "add_", "remove_"];

    /// <summary>Whether a method's name is that of an accessor.</summary>
    internal static bool IsAccessor(string name) => s_beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>Adds the properties and events of a type whose methods are complete.</summary>
    /// <param name="type">The type.</param>
    /// <param name="reference">Makes a reference to a type out of its name and place.</param>
    internal static void Join(TypeDefinition type, Func<string, string, TypeReference> reference)
    {
        foreach (MethodDefinition method in type.Methods.Where(method => IsAccessor(method.Name)))
        {
            string name = method.Name[(method.Name.IndexOf('_') + 1)..];
            switch (method.Name[..^name.Length])
            {
                case "get_":
                    PropertyOf(type, name, method.ReturnType).GetMethod = method;
                    break;
                case "set_":
                    PropertyOf(type, name, method.Parameters[^1].ParameterType).SetMethod = method;
                    break;
                case "add_":
                    EventOf(type, name, method).AddMethod = method;
                    break;
                default:
                    EventOf(type, name, method).RemoveMethod = method;
                    break;
            }
        }

        // An indexer is the property with parameters; the compiler finds it by this attribute.
        if (type.Properties.FirstOrDefault(property => property.Parameters.Count > 0) is { } indexer)
        {
            TypeReference text = reference("System.String", type.FullName);
            var attribute = new CustomAttribute(Members.Constructor(
                reference("System.Reflection.DefaultMemberAttribute", type.FullName), reference("System.Void", type.FullName), text));
            attribute.ConstructorArguments.Add(new(text, indexer.Name));
            type.CustomAttributes.Add(attribute);
        }
    }

    private static PropertyDefinition PropertyOf(TypeDefinition type, string name, TypeReference propertyType)
    {
        PropertyDefinition? property = type.Properties.FirstOrDefault(property => property.Name == name);
        if (property is null)
        {
            property = new PropertyDefinition(name, PropertyAttributes.None, propertyType);
            type.Properties.Add(property);
        }

        return property;
    }

    private static EventDefinition EventOf(TypeDefinition type, string name, MethodDefinition accessor)
    {
        EventDefinition? raised = type.Events.FirstOrDefault(raised => raised.Name == name);
        if (raised is null)
        {
            raised = new EventDefinition(name, EventAttributes.None, accessor.Parameters[0].ParameterType);
            type.Events.Add(raised);
        }

        return raised;
    }
}
