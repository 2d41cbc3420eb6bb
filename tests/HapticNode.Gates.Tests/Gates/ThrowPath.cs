using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Tells the making of an exception that is thrown at once: the node is then about to latch, and may allocate.</summary>
internal static class ThrowPath
{
    /// <summary>Whether an instruction makes such an exception or loads a string for it.</summary>
    internal static bool Contains(Instruction instruction)
    {
        Instruction? made = instruction;
        while (made?.OpCode.Code == Code.Ldstr)
        {
            made = made.Next;
        }

        return made is { OpCode.Code: Code.Newobj, Next.OpCode.Code: Code.Throw, Operand: MethodReference };
    }
}
