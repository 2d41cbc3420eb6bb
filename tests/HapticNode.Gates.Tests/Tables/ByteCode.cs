using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests.Tables;

/// <summary>How long a method's code is in a .pe file.</summary>
internal static class ByteCode
{
    private const int BytesPerHandler = 12;

    /// <summary>The bytes of its instructions and exception handlers.</summary>
    internal static int SizeOf(MethodBody body)
    {
        int handlers = body.HasExceptionHandlers ? 1 + BytesPerHandler * body.ExceptionHandlers.Count : 0;
        return handlers + body.Instructions.Sum(SizeOf);
    }

    /// <summary>As in the host's format, but with two bytes for what is named or jumped to far away, and one for the length of a switch.</summary>
    private static int SizeOf(Instruction instruction) => instruction.OpCode.OperandType switch
    {
        OperandType.InlineSwitch => instruction.OpCode.Size + 1 + 2 * ((Instruction[])instruction.Operand).Length,
        OperandType.InlineString or OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineBrTarget =>
            instruction.OpCode.Size + 2,
        _ => instruction.GetSize(),
    };
}
