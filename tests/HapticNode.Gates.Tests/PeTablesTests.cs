using HapticNode.Gates.Tests.Tables;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace HapticNode.Gates.Tests;

/// <summary>What is compiled for the device fits the format that the device loads.</summary>
[TestClass]
public sealed class PeTablesTests
{
    public static IEnumerable<object[]> DeviceAssemblies => Firmware.DeviceAssemblies.Select(name => new object[] { name });

    public TestContext TestContext { get; set; } = null!;

    [TestMethod]
    [DynamicData(nameof(DeviceAssemblies))]
    public void EveryTableHasRoom(string name)
    {
        var tables = new PeTables(Firmware.Read(name));
        TestContext.WriteLine($"{name}: a .pe of at most {tables.FileSize} bytes");
        foreach (PeTable table in tables.All)
        {
            TestContext.WriteLine(table.ToString());
        }

        PeTable[] full = [.. tables.All.Where(table => !table.Fits)];
        Assert.IsEmpty(full, $"{name}: {string.Join("; ", full.AsEnumerable())}");
    }

    [TestMethod]
    public void TheCoreTheApplicationAndTheTestsOfEachRoomAreLookedAt()
    {
        string[] expected = ["HapticNode.Core", "HapticNode.Device", "HapticNode.Device/PanelMini", "HapticNode.Device/PanelBench", "NFUnitTest.Console", "NFUnitTest.Storage"];
        Assert.IsEmpty(expected.Except(Firmware.DeviceAssemblies), string.Join(' ', Firmware.DeviceAssemblies));
    }

    [TestMethod]
    public void AStringCountsOnceWithItsEnd()
    {
        int none = Used("bytes of strings", Sample());
        Assert.AreEqual(none + 5, Used("bytes of strings", Sample("abcd")));
        Assert.AreEqual(none + 5, Used("bytes of strings", Sample("abcd", "abcd")));
        Assert.AreEqual(none + 5 + 3, Used("bytes of strings", Sample("abcd", "\u00e9")));
    }

    [TestMethod]
    public void StringsBeyondSixtyFourKibibytesDoNotFit()
    {
        int none = Used("bytes of strings", Sample());
        Assert.IsTrue(TableOf("bytes of strings", Sample(new string('x', 65535 - none - 1))).Fits);
        Assert.IsFalse(TableOf("bytes of strings", Sample(new string('x', 65535 - none))).Fits);
    }

    [TestMethod]
    public void ANamedOperandTakesTwoBytesOfCode()
    {
        // ldstr and pop.
        Assert.AreEqual(Used("bytes of code", Sample()) + 3 + 1, Used("bytes of code", Sample("abcd")));
    }

    [TestMethod]
    public void MethodsOfOneTypeAreCountedByKind()
    {
        AssemblyDefinition assembly = Sample();
        TypeDefinition type = assembly.MainModule.GetType("Sample.Program");
        int before = Used("methods of one type", assembly);
        type.Methods.Add(new MethodDefinition("Instance", MethodAttributes.Public, assembly.MainModule.TypeSystem.Void));
        Assert.AreEqual(before, Used("methods of one type", assembly));
        type.Methods.Add(new MethodDefinition("Static", MethodAttributes.Public | MethodAttributes.Static, assembly.MainModule.TypeSystem.Void));
        Assert.AreEqual(before + 1, Used("methods of one type", assembly));
    }

    private static int Used(string table, AssemblyDefinition assembly) => TableOf(table, assembly).Used;

    private static PeTable TableOf(string table, AssemblyDefinition assembly) => new PeTables(assembly).All.Single(candidate => candidate.Name == table);

    /// <summary>An assembly with one static method that loads some strings.</summary>
    private static AssemblyDefinition Sample(params string[] strings)
    {
        var assembly = AssemblyDefinition.CreateAssembly(new AssemblyNameDefinition("Sample", new Version(1, 0)), "Sample", ModuleKind.Dll);
        ModuleDefinition module = assembly.MainModule;
        var type = new TypeDefinition("Sample", "Program", TypeAttributes.Public, module.TypeSystem.Object);
        module.Types.Add(type);
        var method = new MethodDefinition("Run", MethodAttributes.Public | MethodAttributes.Static, module.TypeSystem.Void);
        type.Methods.Add(method);
        foreach (string text in strings)
        {
            method.Body.Instructions.Add(Instruction.Create(OpCodes.Ldstr, text));
            method.Body.Instructions.Add(Instruction.Create(OpCodes.Pop));
        }

        method.Body.Instructions.Add(Instruction.Create(OpCodes.Ret));
        return assembly;
    }
}
