using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Finds what allocates in one method's own code, on the device's terms.</summary>
/// <remarks>
/// There a struct that is no number and no enum lives on the heap, wherever it is (nf-interpreter, Execution.cpp,
/// InitializeLocals), and a string literal gets a heap block each time it is loaded (CLR_RT_HeapBlock_String CreateInstance).
/// </remarks>
internal static class MethodAllocations
{
    /// <summary>Lists the allocations.</summary>
    /// <param name="method">The method.</param>
    /// <param name="graph">Tells the firmware's own methods from the device's.</param>
    internal static IEnumerable<Allocation> In(MethodDefinition method, CallGraph graph)
    {
        foreach (TypeReference type in StructsOf(method))
        {
            yield return new("struct", $"takes or returns a {type.FullName}.");
        }

        if (!method.HasBody)
        {
            yield break;
        }

        foreach (VariableDefinition local in method.Body.Variables.Where(local => IsStruct(local.VariableType)))
        {
            yield return new("struct", $"keeps a {local.VariableType.FullName} in a local.");
        }

        foreach (Allocation allocation in method.Body.Instructions.Select(instruction => By(instruction, graph)).OfType<Allocation>())
        {
            yield return allocation;
        }
    }

    private static Allocation? By(Instruction instruction, CallGraph graph)
    {
        if (ThrowPath.Contains(instruction))
        {
            return null;
        }

        return instruction.OpCode.Code switch
        {
            Code.Newobj => ByNew((MethodReference)instruction.Operand),
            Code.Newarr => new("array", $"makes an array of {instruction.Operand}."),
            Code.Box => new("box", $"boxes a {instruction.Operand}."),
            Code.Ldstr => new("string", $"loads the string \"{instruction.Operand}\"."),
            Code.Call or Code.Callvirt => ByCall((MethodReference)instruction.Operand, graph),
            Code.Ldfld or Code.Ldsfld or Code.Stfld or Code.Stsfld => ByMove(((FieldReference)instruction.Operand).FieldType),
            Code.Ldelem_Any or Code.Stelem_Any or Code.Ldobj or Code.Stobj or Code.Initobj or Code.Cpobj or Code.Unbox_Any =>
                ByMove((TypeReference)instruction.Operand),
            _ => null,
        };
    }

    private static Allocation ByNew(MethodReference constructor)
    {
        TypeReference type = constructor.DeclaringType;
        if (IsStruct(type))
        {
            return new("struct", $"makes a {type.FullName}.");
        }

        return IsDelegate(type) ? new("delegate", $"makes a {type.FullName}.") : new("object", $"makes a {type.FullName}.", DocumentationId.Of(constructor));
    }

    private static Allocation? ByMove(TypeReference type) => IsStruct(type) ? new("struct", $"copies a {type.FullName}.") : null;

    private static Allocation? ByCall(MethodReference called, CallGraph graph)
    {
        string id = DocumentationId.Of(called);
        if (IsDelegate(called.DeclaringType))
        {
            return new("delegate", $"calls {id}; what runs then cannot be told from the code.", id);
        }

        if (graph.IsOwn(called))
        {
            return null;
        }

        return PlatformCalls.WhyAllocating(id) is { } reason ? new("call", $"calls {id}, which {reason}.", id) : null;
    }

    private static IEnumerable<TypeReference> StructsOf(MethodReference method) =>
        method.Parameters.Select(parameter => parameter.ParameterType).Append(method.ReturnType).Where(IsStruct);

    private static bool IsStruct(TypeReference type)
    {
        if (type is ByReferenceType or PointerType or ArrayType or GenericParameter || type.IsPrimitive || type.MetadataType == MetadataType.Void)
        {
            return false;
        }

        // Kept in place like a long (nf-interpreter, TypeSystemLookup.cpp: optimized value types).
        return type.FullName is not ("System.DateTime" or "System.TimeSpan") && type.Resolve() is { IsValueType: true, IsEnum: false };
    }

    private static bool IsDelegate(TypeReference type) => type.Resolve()?.BaseType is { FullName: "System.MulticastDelegate" };
}
