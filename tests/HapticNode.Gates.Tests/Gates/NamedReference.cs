using Mono.Cecil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>A type or member that compiled code names.</summary>
/// <param name="Where">The place: an assembly, a type, or <c>Type.Member</c>.</param>
/// <param name="Named">What is named there.</param>
internal sealed record NamedReference(string Where, MemberReference Named)
{
    /// <summary>All types that the name consists of: the declaring type, the signature, and the parts of each compound type.</summary>
    internal IEnumerable<TypeReference> Types() => Named switch
    {
        MethodReference method => TypesOf(method),
        FieldReference field => PartsOf(field.DeclaringType).Concat(PartsOf(field.FieldType)),
        TypeReference type => PartsOf(type),
        _ => throw new InvalidOperationException($"{Where} names {Named}, which is no type, method or field."),
    };

    private static IEnumerable<TypeReference> TypesOf(MethodReference method)
    {
        IEnumerable<TypeReference> arguments = method is GenericInstanceMethod instance ? instance.GenericArguments : [];
        return method.Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.DeclaringType)
            .Append(method.ReturnType)
            .Concat(arguments)
            .SelectMany(PartsOf);
    }

    private static IEnumerable<TypeReference> PartsOf(TypeReference type)
    {
        IEnumerable<TypeReference> parts = type switch
        {
            FunctionPointerType pointer => pointer.Parameters.Select(parameter => parameter.ParameterType).Append(pointer.ReturnType),
            GenericInstanceType instance => instance.GenericArguments.Append(instance.ElementType),
            IModifierType modified => [modified.ElementType, modified.ModifierType],
            TypeSpecification specification => [specification.ElementType],
            _ => [],
        };
        return parts.SelectMany(PartsOf).Prepend(type);
    }
}
