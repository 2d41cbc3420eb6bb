using HapticNode.VirtualBoard;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Metering;

/// <summary>What an instruction allocates on the device's heap, as far as it is known before it runs.</summary>
internal static class AllocationSizes
{
    private const string ObjectType = "System.Object";
    private const string ValueType = "System.ValueType";

    // Message, inner exception, stack trace with its array, and error number.
    private const int ExceptionBytes = 120;

    /// <summary>Tells the size of what <c>newobj</c>, <c>box</c> or <c>ldstr</c> makes.</summary>
    /// <returns>Bytes; 0 for a type of the hardware API, which accounts for its objects itself.</returns>
    internal static int Of(Instruction instruction) => instruction.OpCode.Code switch
    {
        Code.Ldstr => HeapSizes.Literal,
        Code.Box => HeapSizes.Box,
        Code.Newobj => OfObject(((MethodReference)instruction.Operand).DeclaringType),
        _ => 0,
    };

    /// <summary>Tells the size of an element of the array that <c>newarr</c> makes.</summary>
    internal static int OfElement(TypeReference element) => Underlying(element).MetadataType switch
    {
        MetadataType.Boolean or MetadataType.SByte or MetadataType.Byte => 1,
        MetadataType.Char or MetadataType.Int16 or MetadataType.UInt16 => 2,
        MetadataType.Int32 or MetadataType.UInt32 or MetadataType.Single => 4,
        MetadataType.Int64 or MetadataType.UInt64 or MetadataType.Double => 8,
        _ => HeapSizes.Block,
    };

    private static int OfObject(TypeReference type)
    {
        TypeDefinition? definition = type.Resolve();
        if (definition?.BaseType?.FullName == "System.MulticastDelegate")
        {
            return HeapSizes.Delegate;
        }

        if (definition is null || CallCosts.ChargesItself(type))
        {
            return 0;
        }

        int fields = 0;
        for (TypeDefinition? level = definition; level is not null && level.FullName is not (ObjectType or ValueType); level = level.BaseType?.Resolve())
        {
            if (level.FullName == "System.Exception")
            {
                return ExceptionBytes + (HeapSizes.Block * fields);
            }

            fields += level.Fields.Where(field => !field.IsStatic).Sum(field => BlocksOf(field.FieldType));
        }

        return HeapSizes.Object(fields);
    }

    // A struct in a field is an object of its own; times are numbers to the interpreter.
    private static int BlocksOf(TypeReference type)
    {
        if (!type.IsValueType || type.IsPrimitive || type.FullName is "System.DateTime" or "System.TimeSpan")
        {
            return 1;
        }

        TypeDefinition definition = type.Resolve();
        return definition.IsEnum ? 1 : 2 + definition.Fields.Count(field => !field.IsStatic);
    }

    private static TypeReference Underlying(TypeReference type) =>
        type.IsValueType && !type.IsPrimitive && type.Resolve() is { IsEnum: true } definition
            ? definition.Fields.First(field => !field.IsStatic).FieldType
            : type;
}
