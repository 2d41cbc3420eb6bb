using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests.Gates;

/// <summary>What calls what within some assemblies.</summary>
/// <remarks>
/// A virtual call reaches every override and implementation that the assemblies hold. Static constructors are left out: the
/// device runs all of them as the program starts (nf-interpreter, CLR_RT_ExecutionEngine SpawnStaticConstructor).
/// </remarks>
internal sealed class CallGraph
{
    private readonly MethodDefinition[] _methods;
    private readonly HashSet<MethodDefinition> _own;

    /// <summary>Takes the methods of some assemblies.</summary>
    internal CallGraph(IReadOnlyList<AssemblyDefinition> assemblies)
    {
        _methods = [.. assemblies.SelectMany(assembly => assembly.MainModule.GetTypes()).SelectMany(type => type.Methods)];
        _own = [.. _methods];
    }

    /// <summary>Finds methods by their place, <c>Type.Method</c>: all overloads.</summary>
    internal IEnumerable<MethodDefinition> Find(string place) => _methods.Where(method => DocumentationId.PlaceOf(method) == place);

    /// <summary>Whether a method belongs to the assemblies.</summary>
    internal bool IsOwn(MethodReference method) => method.Resolve() is { } definition && _own.Contains(definition);

    /// <summary>All methods that a run of some methods can come to, those included.</summary>
    /// <param name="entryPoints">The methods.</param>
    /// <param name="ends">Places whose methods are not followed.</param>
    internal IReadOnlyCollection<MethodDefinition> ReachableFrom(IEnumerable<MethodDefinition> entryPoints, IReadOnlyCollection<string> ends)
    {
        var reached = new HashSet<MethodDefinition>();
        var open = new Stack<MethodDefinition>(entryPoints);
        while (open.TryPop(out MethodDefinition? method))
        {
            if (reached.Add(method) && method.HasBody && !ends.Contains(DocumentationId.PlaceOf(method)))
            {
                foreach (MethodDefinition called in method.Body.Instructions.SelectMany(CalledBy))
                {
                    open.Push(called);
                }
            }
        }

        return reached;
    }

    private IEnumerable<MethodDefinition> CalledBy(Instruction instruction)
    {
        if (instruction.Operand is not MethodReference called || ThrowPath.Contains(instruction))
        {
            yield break;
        }

        if (called.Resolve() is { } definition && _own.Contains(definition))
        {
            yield return definition;
        }

        if (instruction.OpCode.Code is Code.Callvirt or Code.Ldvirtftn)
        {
            foreach (MethodDefinition method in _methods.Where(method => method.IsVirtual && CanStandFor(method, called)))
            {
                yield return method;
            }
        }
    }

    private static bool CanStandFor(MethodDefinition method, MethodReference called)
    {
        if (method.Overrides.Any(overridden => DocumentationId.Of(overridden) == DocumentationId.Of(called)))
        {
            return true;
        }

        return method.Name == called.Name
            && DocumentationId.ParametersOf(method) == DocumentationId.ParametersOf(called)
            && (called.DeclaringType.Resolve() is { IsInterface: true } || DerivesFrom(method.DeclaringType, called.DeclaringType));
    }

    private static bool DerivesFrom(TypeDefinition type, TypeReference ancestor)
    {
        for (TypeDefinition? current = type; current is not null; current = current.BaseType?.Resolve())
        {
            if (current.FullName == ancestor.FullName)
            {
                return true;
            }
        }

        return false;
    }
}
