using HapticNode.VirtualBoard;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Metering;

/// <summary>What one IL instruction costs on the nanoFramework interpreter, in instruction units: the numbers are in <see cref="CostModel"/>.</summary>
/// <remarks>IL's arithmetic does not name its operands' type, so wide arithmetic is charged where its operands are loaded.</remarks>
public static class InstructionCosts
{
    private static readonly HashSet<string> s_wideTypes =
        ["System.Int64", "System.UInt64", "System.TimeSpan", "System.DateTime"];

    /// <summary>Tells the cost of an instruction.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <param name="method">The method it belongs to.</param>
    /// <returns>Its units, one operation (none for <c>nop</c> and prefixes), and one call for a call or an object's creation.</returns>
    public static BlockCost Of(Instruction instruction, MethodDefinition method)
    {
        OpCode opCode = instruction.OpCode;
        if (opCode.Code == Code.Nop || opCode.OpCodeType == OpCodeType.Prefix)
        {
            return default;
        }

        return opCode.Code switch
        {
            Code.Call or Code.Callvirt => new BlockCost(CallCosts.Of((MethodReference)instruction.Operand), 1, 1),
            Code.Newobj => new BlockCost(CostModel.NewObject, 1, 1),

            // Part of the call's cost.
            Code.Ret => new BlockCost(0, 1, 0),
            _ => new BlockCost(Base(opCode.Code) + Extra(instruction, method), 1, 0),
        };
    }

    private static int Base(Code code) => code switch
    {
        Code.Newarr => CostModel.NewArray,
        Code.Box => CostModel.Box,
        Code.Ldstr => CostModel.Literal,
        Code.Ldfld or Code.Ldflda => CostModel.LoadField,
        Code.Stfld => CostModel.StoreField,
        Code.Ldsfld or Code.Stsfld or Code.Ldsflda => CostModel.StaticField,
        >= Code.Ldelema and <= Code.Ldelem_Ref or Code.Ldelem_Any => CostModel.LoadElement,
        >= Code.Stelem_I and <= Code.Stelem_Ref or Code.Stelem_Any => CostModel.StoreElement,
        Code.Ldlen or Code.Castclass or Code.Isinst or Code.Unbox or Code.Unbox_Any => CostModel.Length,
        Code.Ldftn or Code.Ldvirtftn or Code.Ldtoken or Code.Initobj or Code.Ldobj or Code.Stobj or Code.Cpobj => CostModel.Length,
        >= Code.Ldind_I1 and <= Code.Stind_R8 => CostModel.Length,
        _ => CostModel.Simple,
    };

    private static int Extra(Instruction instruction, MethodDefinition method) => instruction.OpCode.Code switch
    {
        Code.Ldc_I8 or Code.Conv_I8 or Code.Conv_U8 or Code.Ldelem_I8 => CostModel.WideExtra,
        Code.Ldc_R4 or Code.Ldc_R8 or Code.Conv_R4 or Code.Conv_R8 or Code.Conv_R_Un or Code.Ldelem_R4 or Code.Ldelem_R8 => CostModel.DoubleExtra,
        Code.Ldobj or Code.Stobj or Code.Cpobj or Code.Ldelem_Any or Code.Stelem_Any => ValueExtra((TypeReference)instruction.Operand),
        _ => LoadExtra(instruction, method),
    };

    private static int LoadExtra(Instruction instruction, MethodDefinition method) => instruction.OpCode.Code switch
    {
        Code.Ldfld or Code.Ldsfld => ValueExtra(((FieldReference)instruction.Operand).FieldType),
        Code.Stfld or Code.Stsfld => StructExtra(((FieldReference)instruction.Operand).FieldType),
        Code.Ldloc => ValueExtra(((VariableDefinition)instruction.Operand).VariableType),
        Code.Stloc => StructExtra(((VariableDefinition)instruction.Operand).VariableType),
        Code.Ldarg => ValueExtra(TypeOf((ParameterDefinition)instruction.Operand, method)),
        Code.Starg => StructExtra(TypeOf((ParameterDefinition)instruction.Operand, method)),
        _ => 0,
    };

    // The "this" of a struct's method is a reference, not a copy.
    private static TypeReference TypeOf(ParameterDefinition parameter, MethodDefinition method) =>
        parameter == method.Body.ThisParameter ? method.Module.TypeSystem.Object : parameter.ParameterType;

    private static int ValueExtra(TypeReference type) => type.MetadataType switch
    {
        MetadataType.Single or MetadataType.Double => CostModel.DoubleExtra,
        _ => s_wideTypes.Contains(type.FullName) ? CostModel.WideExtra : StructExtra(type),
    };

    private static int StructExtra(TypeReference type)
    {
        if (!type.IsValueType || type.IsPrimitive || s_wideTypes.Contains(type.FullName))
        {
            return 0;
        }

        return type.Resolve() is { IsEnum: true } ? 0 : CostModel.StructCopy;
    }
}
