using Mono.Cecil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Formats what compiled code names as ECMA-334 documentation ids (annex D, "processing the documentation file").</summary>
internal static class DocumentationId
{
    /// <summary>The id of a type.</summary>
    internal static string Of(TypeReference type) => $"T:{NameOf(type)}";

    /// <summary>The id of a field.</summary>
    internal static string Of(FieldReference field) => $"F:{NameOf(field.DeclaringType.GetElementType())}.{field.Name}";

    /// <summary>The id of a method, as it was declared: without the arguments of generic instances.</summary>
    internal static string Of(MethodReference method)
    {
        MethodReference declared = method.GetElementMethod();
        string arity = declared.HasGenericParameters ? $"``{declared.GenericParameters.Count}" : "";
        string conversion = declared.Name is "op_Implicit" or "op_Explicit" ? $"~{NameOf(declared.ReturnType)}" : "";
        string name = declared.Name.Replace('.', '#');
        return $"M:{NameOf(declared.DeclaringType.GetElementType())}.{name}{arity}{ParametersOf(declared)}{conversion}";
    }

    /// <summary>The place of a method in words: its type and name.</summary>
    internal static string PlaceOf(MethodReference method) => $"{NameOf(method.DeclaringType)}.{method.Name}";

    /// <summary>The parameter list of an id, with its parentheses; empty for none.</summary>
    internal static string ParametersOf(MethodReference method) =>
        method.HasParameters ? $"({string.Join(',', method.Parameters.Select(parameter => NameOf(parameter.ParameterType)))})" : "";

    /// <summary>The name of a type within an id.</summary>
    internal static string NameOf(TypeReference type) => type switch
    {
        GenericParameter parameter => (parameter.Type == GenericParameterType.Method ? "``" : "`") + parameter.Position,
        GenericInstanceType instance => $"{WithoutArity(NameOf(instance.ElementType))}{{{string.Join(',', instance.GenericArguments.Select(NameOf))}}}",
        ArrayType { IsVector: true } vector => $"{NameOf(vector.ElementType)}[]",
        ArrayType array => $"{NameOf(array.ElementType)}[{string.Join(',', Enumerable.Repeat("0:", array.Rank))}]",
        ByReferenceType reference => $"{NameOf(reference.ElementType)}@",
        PointerType pointer => $"{NameOf(pointer.ElementType)}*",
        FunctionPointerType pointer => pointer.FullName,
        TypeSpecification decorated => NameOf(decorated.ElementType),
        _ => type.FullName.Replace('/', '.'),
    };

    private static string WithoutArity(string name)
    {
        int arity = name.LastIndexOf('`');
        return arity < 0 ? name : name[..arity];
    }
}
