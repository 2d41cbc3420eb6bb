using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Metering;

/// <summary>What one IL instruction costs on the nanoFramework interpreter, in instruction units.</summary>
/// <remarks>
/// Modelled: callgrind counts on the 1.17 interpreter, 75 to 95 for arithmetic and locals, 90 to 150 for fields and elements,
/// 1,110 for a 64-bit multiply-add-shift, 3,300 for a small object, 8,000 for a struct out of and into an array. IL's arithmetic
/// does not name its operands' type, so wide arithmetic is charged where its operands are loaded.
/// </remarks>
public static class InstructionCosts
{
    /// <summary>Arithmetic, a constant, a local, an argument, a branch.</summary>
    public const int Simple = 85;

    /// <summary>A field, a static field, an array element, an array's length, a type test.</summary>
    public const int Memory = 120;

    /// <summary>What a 64-bit integer costs more than a 32-bit one.</summary>
    public const int WideExtra = 100;

    /// <summary>What a double costs more than a 32-bit integer: the chip computes doubles in software.</summary>
    public const int DoubleExtra = 235;

    /// <summary>A new object, array or box; also a string literal, for which the interpreter makes an object.</summary>
    public const int Allocation = 3_300;

    /// <summary>A struct copied out of or into its place.</summary>
    public const int StructCopy = 4_000;

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
            Code.Newobj => new BlockCost(Allocation, 1, 1),
            Code.Newarr or Code.Box or Code.Ldstr => new BlockCost(Allocation, 1, 0),

            // Part of the call's cost.
            Code.Ret => new BlockCost(0, 1, 0),
            Code.Ldc_I8 or Code.Conv_I8 or Code.Conv_U8 => new BlockCost(Simple + WideExtra, 1, 0),
            Code.Ldc_R4 or Code.Ldc_R8 or Code.Conv_R4 or Code.Conv_R8 or Code.Conv_R_Un => new BlockCost(Simple + DoubleExtra, 1, 0),
            Code.Ldelem_I8 => new BlockCost(Memory + WideExtra, 1, 0),
            Code.Ldelem_R4 or Code.Ldelem_R8 => new BlockCost(Memory + DoubleExtra, 1, 0),
            Code.Ldobj or Code.Stobj or Code.Cpobj or Code.Ldelem_Any or Code.Stelem_Any =>
                new BlockCost(Memory + ValueExtra((TypeReference)instruction.Operand), 1, 0),
            _ => new BlockCost(IsMemory(opCode.Code) ? Memory + LoadExtra(instruction, method) : Simple + LoadExtra(instruction, method), 1, 0),
        };
    }

    /// <summary>Tells whether an instruction makes an object on the device. A string literal does: the interpreter makes a string object for it.</summary>
    /// <param name="instruction">The instruction.</param>
    /// <returns>Whether it allocates.</returns>
    public static bool Allocates(Instruction instruction) =>
        instruction.OpCode.Code is Code.Newobj or Code.Newarr or Code.Box or Code.Ldstr;

    private static bool IsMemory(Code code) => code switch
    {
        Code.Ldfld or Code.Stfld or Code.Ldflda or Code.Ldsfld or Code.Stsfld or Code.Ldsflda => true,
        >= Code.Ldlen and <= Code.Stelem_Ref => true,
        Code.Castclass or Code.Isinst or Code.Unbox or Code.Unbox_Any => true,
        Code.Ldftn or Code.Ldvirtftn or Code.Ldtoken or Code.Initobj => true,
        >= Code.Ldind_I1 and <= Code.Stind_R8 => true,
        _ => false,
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
        MetadataType.Single or MetadataType.Double => DoubleExtra,
        _ => s_wideTypes.Contains(type.FullName) ? WideExtra : StructExtra(type),
    };

    private static int StructExtra(TypeReference type)
    {
        if (!type.IsValueType || type.IsPrimitive || s_wideTypes.Contains(type.FullName))
        {
            return 0;
        }

        return type.Resolve() is { IsEnum: true } ? 0 : StructCopy;
    }
}
