using System.Reflection;
using HapticNode.VirtualBoard;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;

namespace HapticNode.Metering;

/// <summary>
/// Rewrites a firmware assembly so that it charges its own work: every basic block begins with <see cref="Meter.Charge"/>, every
/// allocation asks <see cref="Meter.Allocate"/> first, and <c>Thread.Sleep</c> becomes <see cref="FirmwareThread.Sleep"/>.
/// </summary>
public static class MeteringWeaver
{
    // What is the host's own where the firmware is compiled for the host, and the board's where it runs.
    private static readonly Dictionary<string, MethodInfo> s_redirected = new()
    {
        ["System.Void System.Threading.Thread::Sleep(System.Int32)"] = typeof(FirmwareThread).GetMethod(nameof(FirmwareThread.Sleep))!,
        ["System.Char System.String::get_Chars(System.Int32)"] = typeof(FirmwareText).GetMethod(nameof(FirmwareText.CharacterAt))!,
        ["System.Int32 System.String::get_Length()"] = typeof(FirmwareText).GetMethod(nameof(FirmwareText.LengthOf))!,
        ["System.Int32 System.Text.Encoding::GetBytes(System.String,System.Int32,System.Int32,System.Byte[],System.Int32)"] =
            typeof(FirmwareText).GetMethod(nameof(FirmwareText.CopyBytes))!,
        ["System.Boolean System.IO.File::Exists(System.String)"] = typeof(FirmwareFile).GetMethod(nameof(FirmwareFile.Exists))!,
        ["System.Void System.IO.File::Delete(System.String)"] = typeof(FirmwareFile).GetMethod(nameof(FirmwareFile.Delete))!,
        ["System.Void System.IO.File::Move(System.String,System.String)"] = typeof(FirmwareFile).GetMethod(nameof(FirmwareFile.Move))!,
        ["System.Void System.IO.FileStream::.ctor(System.String,System.IO.FileMode,System.IO.FileAccess)"] = typeof(FirmwareFile).GetMethod(nameof(FirmwareFile.Open))!,
    };

    /// <summary>Rewrites an assembly file. Referenced assemblies are looked up beside it.</summary>
    /// <param name="path">Path of the plain assembly.</param>
    /// <returns>The rewritten assembly.</returns>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="BadImageFormatException">The file is not a .NET assembly.</exception>
    public static byte[] Weave(string path) => WeaveWithTables(path).Image;

    /// <summary>Rewrites an assembly.</summary>
    /// <param name="plain">The plain assembly.</param>
    /// <param name="referenceFolder">Folder in which referenced assemblies are looked up.</param>
    /// <returns>The rewritten assembly.</returns>
    /// <exception cref="BadImageFormatException">The stream is not a .NET assembly.</exception>
    public static byte[] Weave(Stream plain, string referenceFolder) => WeaveWithTables(plain, referenceFolder).Image;

    /// <summary>Rewrites an assembly file, and counts what the plain one takes of the device's heap.</summary>
    internal static WovenAssembly WeaveWithTables(string path)
    {
        using FileStream plain = File.OpenRead(path);
        return WeaveWithTables(plain, Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    private static WovenAssembly WeaveWithTables(Stream plain, string referenceFolder)
    {
        using var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(referenceFolder);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        using AssemblyDefinition assembly = AssemblyDefinition.ReadAssembly(plain, new ReaderParameters { AssemblyResolver = resolver });
        ModuleDefinition module = assembly.MainModule;
        FirmwareTables tables = DeviceTables.Of(module);
        var allocations = new AllocationWeaver(module);
        MethodReference charge = module.ImportReference(typeof(Meter).GetMethod(nameof(Meter.Charge)));
        foreach (MethodDefinition method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
        {
            WeaveMethod(method, charge, allocations);
        }

        using var woven = new MemoryStream();
        assembly.Write(woven);
        return new WovenAssembly(woven.ToArray(), tables);
    }

    private static void WeaveMethod(MethodDefinition method, MethodReference charge, AllocationWeaver allocations)
    {
        method.Body.SimplifyMacros();
        ILProcessor il = method.Body.GetILProcessor();
        HashSet<Instruction> leaders = BasicBlocks.LeadersOf(method.Body);

        // Costs are taken from the plain code, before anything is inserted.
        Instruction[] plain = [.. method.Body.Instructions];
        Dictionary<Instruction, BlockCost> costs = CostsOf(plain, leaders, method);
        foreach (Instruction instruction in plain)
        {
            if (instruction.Operand is MethodReference called && s_redirected.TryGetValue(called.FullName, out MethodInfo? target))
            {
                // "newobj" becomes a call, too.
                instruction.OpCode = OpCodes.Call;
                instruction.Operand = method.Module.ImportReference(target);
            }
            else
            {
                allocations.Weave(il, instruction);
            }
        }

        foreach ((Instruction leader, BlockCost cost) in costs.Where(pair => pair.Value.Operations > 0))
        {
            InsertCharge(il, leader, cost, charge);
        }

        method.Body.OptimizeMacros();
    }

    private static Dictionary<Instruction, BlockCost> CostsOf(Instruction[] plain, HashSet<Instruction> leaders, MethodDefinition method)
    {
        var costs = new Dictionary<Instruction, BlockCost>();
        Instruction leader = plain[0];
        foreach (Instruction instruction in plain)
        {
            if (leaders.Contains(instruction))
            {
                leader = instruction;
            }

            costs[leader] = costs.GetValueOrDefault(leader) + InstructionCosts.Of(instruction, method);
        }

        return costs;
    }

    /// <summary>
    /// Turns the leader itself into the first instruction of the charge and moves what it was behind it, so that every branch,
    /// switch and exception region that names the leader now names the charge.
    /// </summary>
    private static void InsertCharge(ILProcessor il, Instruction leader, BlockCost cost, MethodReference charge)
    {
        Instruction moved = il.Create(OpCodes.Nop);
        moved.OpCode = leader.OpCode;
        moved.Operand = leader.Operand;
        leader.OpCode = OpCodes.Ldc_I4;
        leader.Operand = cost.Units;
        Instruction last = leader;
        foreach (Instruction next in new[]
        {
            il.Create(OpCodes.Ldc_I4, cost.Operations),
            il.Create(OpCodes.Ldc_I4, cost.Calls),
            il.Create(OpCodes.Call, charge),
            moved,
        })
        {
            il.InsertAfter(last, next);
            last = next;
        }
    }
}
