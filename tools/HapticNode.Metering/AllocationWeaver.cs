using HapticNode.VirtualBoard;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Metering;

/// <summary>
/// Has every allocation of a method asked for from the board's heap: before the instruction where its size is known then, for a
/// string or array that a library made right after the call.
/// </summary>
internal sealed class AllocationWeaver(ModuleDefinition module)
{
    private readonly MethodReference _allocate = Import(module, nameof(Meter.Allocate));
    private readonly MethodReference _allocateArray = Import(module, nameof(Meter.AllocateArray));
    private readonly MethodReference _madeString = Import(module, nameof(Meter.MadeString));
    private readonly MethodReference _madeBytes = Import(module, nameof(Meter.MadeBytes));
    private readonly MethodReference _madeCharacters = Import(module, nameof(Meter.MadeCharacters));

    /// <summary>Weaves an instruction of the plain code.</summary>
    internal void Weave(ILProcessor il, Instruction instruction)
    {
        switch (instruction.OpCode.Code)
        {
            case Code.Newobj or Code.Box or Code.Ldstr:
                InsertBefore(il, instruction, il.Create(OpCodes.Ldc_I4, AllocationSizes.Of(instruction)), il.Create(OpCodes.Call, _allocate));
                break;
            case Code.Newarr:
                int elementBytes = AllocationSizes.OfElement((TypeReference)instruction.Operand);
                InsertBefore(il, instruction, il.Create(OpCodes.Ldc_I4, elementBytes), il.Create(OpCodes.Call, _allocateArray));
                break;
            case Code.Call or Code.Callvirt when Made((MethodReference)instruction.Operand) is { } made:
                il.InsertAfter(instruction, il.Create(OpCodes.Call, made));
                break;
        }
    }

    // The firmware's own methods have allocated what they return when it was made.
    private MethodReference? Made(MethodReference called) => called.DeclaringType.GetElementType().Scope == module || called.Name.StartsWith("get_", StringComparison.Ordinal)
        ? null
        : called.ReturnType.FullName switch
        {
            "System.String" when CallCosts.MakesString(called) => _madeString,
            "System.Byte[]" => _madeBytes,
            "System.Char[]" => _madeCharacters,
            _ => null,
        };

    /// <summary>The instruction itself becomes the first of those before it, so that every branch that names it now names them.</summary>
    private static void InsertBefore(ILProcessor il, Instruction instruction, params Instruction[] before)
    {
        Instruction moved = il.Create(OpCodes.Nop);
        moved.OpCode = instruction.OpCode;
        moved.Operand = instruction.Operand;
        instruction.OpCode = before[0].OpCode;
        instruction.Operand = before[0].Operand;
        Instruction last = instruction;
        foreach (Instruction next in before.Skip(1).Append(moved))
        {
            il.InsertAfter(last, next);
            last = next;
        }
    }

    private static MethodReference Import(ModuleDefinition module, string method) => module.ImportReference(typeof(Meter).GetMethod(method));
}
