using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>Lets pass what uses only constructs that the device's runtime has.</summary>
/// <remarks>
/// What it refuses was tried on the nanoFramework 1.17 interpreter: generics, multi-dimensional arrays and default interface
/// methods end the program without a message, <c>checked</c> checks nothing, pointers stop the metadata processor.
/// </remarks>
internal static class LanguageGate
{
    private const string VolatileModifier = "System.Runtime.CompilerServices.IsVolatile";

    private static readonly Dictionary<Code, (string Rule, string What)> s_opCodes = new()
    {
        [Code.Add_Ovf] = Checked("adds"),
        [Code.Add_Ovf_Un] = Checked("adds"),
        [Code.Sub_Ovf] = Checked("subtracts"),
        [Code.Sub_Ovf_Un] = Checked("subtracts"),
        [Code.Mul_Ovf] = Checked("multiplies"),
        [Code.Mul_Ovf_Un] = Checked("multiplies"),
        [Code.Localloc] = ("pointer", "allocates on the stack."),
        [Code.Calli] = ("pointer", "calls through a function pointer."),
        [Code.Volatile] = ("volatile", "reads or writes a volatile field."),
    };

    /// <summary>Checks every declaration and all code of some assemblies.</summary>
    /// <returns>The violations, each once.</returns>
    internal static IReadOnlyList<Violation> Check(IReadOnlyList<AssemblyDefinition> assemblies)
    {
        IEnumerable<Violation> named = assemblies.SelectMany(References.In).SelectMany(InReference);
        IEnumerable<Violation> declared = assemblies.SelectMany(assembly => assembly.MainModule.GetTypes()).SelectMany(InType);
        return [.. named.Concat(declared).Distinct()];
    }

    private static (string Rule, string What) Checked(string verb) => ("checked", $"{verb} with an overflow check.");

    private static IEnumerable<Violation> InReference(NamedReference reference)
    {
        if (reference.Named is GenericInstanceMethod generic)
        {
            yield return new("generic instance", reference.Where, $"names {generic.FullName}.");
        }

        foreach (TypeReference type in reference.Types())
        {
            string? rule = type switch
            {
                GenericInstanceType => "generic instance",
                ArrayType { IsVector: false } => "multi-dimensional array",
                PointerType or FunctionPointerType or PinnedType => "pointer",
                IModifierType { ModifierType.FullName: VolatileModifier } => "volatile",
                _ => null,
            };
            if (rule is not null)
            {
                yield return new(rule, reference.Where, $"names {type.FullName}.");
            }
        }
    }

    private static IEnumerable<Violation> InType(TypeDefinition type)
    {
        if (type.HasGenericParameters)
        {
            yield return new("generic declaration", DocumentationId.NameOf(type), "has type parameters.");
        }

        foreach (Violation violation in type.Methods.SelectMany(InMethod))
        {
            yield return violation;
        }
    }

    private static IEnumerable<Violation> InMethod(MethodDefinition method)
    {
        string where = DocumentationId.PlaceOf(method);
        if (method.HasGenericParameters)
        {
            yield return new("generic declaration", where, "has type parameters.");
        }

        if (method.DeclaringType.IsInterface && (!method.IsAbstract || method.IsStatic))
        {
            yield return new("default interface method", where, "is more than the declaration of an instance method.");
        }

        if (method.CustomAttributes.Any(attribute => attribute.AttributeType.Name.EndsWith("StateMachineAttribute", StringComparison.Ordinal)))
        {
            yield return new("state machine", where, "is async or an iterator.");
        }

        IEnumerable<Instruction> code = method.HasBody ? method.Body.Instructions : [];
        foreach ((string rule, string what) in code.Select(InInstruction).OfType<(string, string)>())
        {
            yield return new(rule, where, what);
        }
    }

    private static (string Rule, string What)? InInstruction(Instruction instruction)
    {
        if (s_opCodes.TryGetValue(instruction.OpCode.Code, out (string, string) refused))
        {
            return refused;
        }

        if (instruction.OpCode.Name.StartsWith("conv.ovf", StringComparison.Ordinal))
        {
            return Checked("converts");
        }

        return PrintsEnum(instruction) ? ("enum name", "prints an enum; the device prints its number.") : null;
    }

    private static bool PrintsEnum(Instruction instruction)
    {
        if (instruction.Operand is not MethodReference { Name: nameof(ToString) } called)
        {
            return false;
        }

        return called.DeclaringType.FullName == "System.Enum"
            || (instruction.Previous is { OpCode.Code: Code.Constrained, Operand: TypeReference type } && type.Resolve() is { IsEnum: true });
    }
}
