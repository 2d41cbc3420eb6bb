using Mono.Cecil;

namespace HapticNode.Gates.Tests.Tables;

/// <summary>How long the table of signatures is in a .pe file: methods, fields, locals, interfaces, the data of arrays, attributes.</summary>
internal static class Signatures
{
    private const int BytesPerToken = 2;

    /// <summary>The bytes of everything in it, what is the same once.</summary>
    internal static int Of(ModuleDefinition module, IReadOnlyList<MethodDefinition> methods, IReadOnlyList<FieldDefinition> fields, IReadOnlyList<CustomAttribute> attributes)
    {
        var sizes = new Dictionary<string, int>();
        foreach (IMethodSignature method in module.GetMemberReferences().OfType<MethodReference>().Concat(methods))
        {
            TypeReference[] types = [method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)];
            sizes[$"{(method.HasThis ? "instance" : "static")} {Named(types)}"] = 2 + types.Sum(SizeOf);
        }

        foreach (FieldReference field in module.GetMemberReferences().OfType<FieldReference>().Concat(fields))
        {
            sizes[$"field {Named(field.FieldType)}"] = 1 + SizeOf(field.FieldType);
        }

        foreach (TypeReference[] locals in methods.Where(method => method.HasBody).Select(method => method.Body.Variables.Select(local => local.VariableType).ToArray()))
        {
            sizes[$"locals {Named(locals)}"] = locals.Sum(SizeOf);
        }

        foreach (InterfaceImplementation[] interfaces in module.GetTypes().Select(type => type.Interfaces.ToArray()).Where(interfaces => interfaces.Length > 0))
        {
            sizes[$"interfaces {Named([.. interfaces.Select(implemented => implemented.InterfaceType)])}"] = 1 + BytesPerToken * interfaces.Length;
        }

        foreach (byte[] data in fields.Select(field => field.InitialValue).Where(data => data.Length > 0))
        {
            sizes[$"data {Convert.ToHexString(data)}"] = 2 + data.Length;
        }

        foreach (CustomAttributeArgument[] arguments in attributes.Select(attribute => attribute.ConstructorArguments.SelectMany(PeTables.Flat).ToArray()))
        {
            sizes[$"attribute {string.Join('|', arguments.Select(argument => $"{argument.Type.Name} {argument.Value}"))}"] = 3 + arguments.Sum(SizeOf);
        }

        return sizes.Values.Sum();
    }

    private static int SizeOf(TypeReference type) => type switch
    {
        TypeSpecification decorated => 1 + SizeOf(decorated.ElementType),
        _ when type.IsPrimitive || type.MetadataType is MetadataType.Void or MetadataType.String or MetadataType.Object => 1,
        _ => 1 + BytesPerToken,
    };

    private static int SizeOf(CustomAttributeArgument argument) => 1 + argument.Type.MetadataType switch
    {
        MetadataType.Boolean or MetadataType.SByte or MetadataType.Byte => 1,
        MetadataType.Int64 or MetadataType.UInt64 or MetadataType.Double => 8,
        MetadataType.Int32 or MetadataType.UInt32 or MetadataType.Single => 4,
        _ => 2,
    };

    private static string Named(params TypeReference[] types) => string.Join(',', types.Select(type => type.FullName));
}
