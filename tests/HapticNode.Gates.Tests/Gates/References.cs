using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Walks over everything that an assembly names: in its attributes, declarations and code.</summary>
internal static class References
{
    /// <summary>All names, each with its place.</summary>
    internal static IEnumerable<NamedReference> In(AssemblyDefinition assembly)
    {
        string name = assembly.Name.Name;
        return Attributes(name, assembly)
            .Concat(Attributes(name, assembly.MainModule))
            .Concat(assembly.MainModule.GetTypes().SelectMany(InType));
    }

    /// <summary>The names in one type, without those in types within it.</summary>
    internal static IEnumerable<NamedReference> InType(TypeDefinition type)
    {
        string where = DocumentationId.NameOf(type);
        IEnumerable<TypeReference> bases = type.Interfaces.Select(implemented => implemented.InterfaceType);
        if (type.BaseType is not null)
        {
            bases = bases.Append(type.BaseType);
        }

        return bases.Select(named => new NamedReference(where, named))
            .Concat(Attributes(where, type))
            .Concat(Generics(where, type))
            .Concat(type.Interfaces.SelectMany(implemented => Attributes(where, implemented)))
            .Concat(type.Properties.SelectMany(property => Attributes($"{where}.{property.Name}", property)))
            .Concat(type.Events.SelectMany(raised => Attributes($"{where}.{raised.Name}", raised)))
            .Concat(type.Fields.SelectMany(field => InField($"{where}.{field.Name}", field)))
            .Concat(type.Methods.SelectMany(method => InMethod(DocumentationId.PlaceOf(method), method)));
    }

    private static IEnumerable<NamedReference> InField(string where, FieldDefinition field) =>
        Attributes(where, field).Prepend(new NamedReference(where, field.FieldType));

    private static IEnumerable<NamedReference> InMethod(string where, MethodDefinition method)
    {
        IEnumerable<MemberReference> named = method.Parameters.Select(parameter => parameter.ParameterType)
            .Append(method.ReturnType)
            .Concat<MemberReference>(method.Overrides);
        if (method.HasBody)
        {
            named = named.Concat(InBody(method.Body));
        }

        return named.Select(member => new NamedReference(where, member))
            .Concat(Attributes(where, method))
            .Concat(Attributes(where, method.MethodReturnType))
            .Concat(method.Parameters.SelectMany(parameter => Attributes(where, parameter)))
            .Concat(Generics(where, method));
    }

    private static IEnumerable<MemberReference> InBody(MethodBody body)
    {
        IEnumerable<MemberReference> locals = body.Variables.Select(local => local.VariableType);
        IEnumerable<MemberReference> caught = body.ExceptionHandlers.Select(handler => handler.CatchType).Where(type => type is not null);
        return locals.Concat(caught).Concat(body.Instructions.SelectMany(InOperand));
    }

    private static IEnumerable<MemberReference> InOperand(Instruction instruction) => instruction.Operand switch
    {
        MemberReference member => [member],
        CallSite site => site.Parameters.Select(parameter => parameter.ParameterType).Append(site.ReturnType),
        _ => [],
    };

    private static IEnumerable<NamedReference> Generics(string where, IGenericParameterProvider provider) =>
        provider.GenericParameters.SelectMany(parameter => Attributes(where, parameter)
            .Concat(parameter.Constraints.Select(constraint => new NamedReference(where, constraint.ConstraintType))));

    private static IEnumerable<NamedReference> Attributes(string where, ICustomAttributeProvider provider) =>
        provider.CustomAttributes.Select(attribute => new NamedReference(where, attribute.Constructor));
}
