using HapticNode.Gates.Tests.Gates;
using HapticNode.NanoReferences.Assemblies;
using HapticNode.NanoReferences.Lists;
using Mono.Cecil;

namespace HapticNode.Gates.Tests;

/// <summary>The assemblies that stand for the device's libraries when the firmware is compiled have what their lists have.</summary>
[TestClass]
public sealed class ReferenceAssembliesTests
{
    private const string Heading = "# package Sample 1.2.3, assembly Sample";

    private static readonly string s_coreLibrary = Firmware.Libraries.Single(library => library.Name.Name == "mscorlib").MainModule.FileName;

    private readonly TemporaryFolder _folder = new();

    public static IEnumerable<object[]> Lists => DeviceProjectTests.ApiLists.Select(list => new object[] { list });

    [TestCleanup]
    public void RemoveTheFolder() => _folder.Dispose();

    [TestMethod]
    [DynamicData(nameof(Lists))]
    public void AnAssemblyHasTheTypesAndMembersOfItsListAndNoOthers(string list)
    {
        AssemblyDefinition assembly = Firmware.Libraries.Single(library => library.Name.Name == Path.GetFileNameWithoutExtension(list));
        IEnumerable<TypeDefinition> types = [.. assembly.MainModule.GetTypes().Where(type => type.FullName != "<Module>")];
        string[] has =
        [
            .. types.Select(DocumentationId.Of), .. types.SelectMany(type => type.Methods).Select(DocumentationId.Of),
            .. types.SelectMany(type => type.Fields).Where(field => field.Name != "value__").Select(DocumentationId.Of),
        ];
        string[] lists = [.. File.ReadLines(list).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[0])];
        CollectionAssert.AreEquivalent(lists, has);
    }

    [TestMethod]
    public void TheRealCoreLibraryIsAmongThem()
    {
        AssemblyDefinition library = Firmware.Libraries.Single(library => library.Name.Name == "mscorlib");
        Assert.AreNotEqual(0, library.Name.PublicKeyToken.Length, "Only the real library is signed.");
        Assert.IsTrue(Firmware.All.All(assembly => assembly.MainModule.AssemblyReferences.Any(reference => reference.FullName == library.FullName)));
    }

    [TestMethod]
    public void AccessorsBecomePropertiesEventsAndIndexers()
    {
        TypeDefinition type = Made(
            "T:Sample.Box\tclass",
            "M:Sample.Box.get_Size\tSystem.Int32",
            "M:Sample.Box.set_Size(System.Int32)\tSystem.Void",
            "M:Sample.Box.get_Item(System.Int32)\tSystem.Char",
            "M:Sample.Box.add_Opened(System.EventHandler)\tSystem.Void",
            "M:Sample.Box.remove_Opened(System.EventHandler)\tSystem.Void");
        CollectionAssert.AreEquivalent(new[] { "Size", "Item" }, type.Properties.Select(property => property.Name).ToArray());
        Assert.IsNotNull(type.Properties.Single(property => property.Name == "Size").SetMethod);
        Assert.AreEqual("Item", type.CustomAttributes.Single().ConstructorArguments.Single().Value);
        Assert.IsNotNull(type.Events.Single(raised => raised.Name == "Opened").RemoveMethod);
    }

    [TestMethod]
    public void AnEnumHoldsNumbersOfItsOwnSize()
    {
        TypeDefinition small = Made("T:Sample.Mode\tenum", "F:Sample.Mode.On\t= 1");
        Assert.AreEqual("System.Int32", small.Fields[0].FieldType.FullName);
        Assert.AreEqual(1, small.Fields[1].Constant);
        TypeDefinition large = Made("T:Sample.Mode\tenum", "F:Sample.Mode.On\t= 4294967296");
        Assert.AreEqual("System.Int64", large.Fields[0].FieldType.FullName);
    }

    [TestMethod]
    public void WhatReplacesAMethodOfItsBaseIsAnOverride()
    {
        TypeDefinition[] types = MadeAll(
            "T:Sample.Base\tclass", "M:Sample.Base.Run\tSystem.Void", "M:Sample.Base.Stop\tSystem.Void",
            "T:Sample.Special\tclass : Sample.Base", "M:Sample.Special.Run\tSystem.Void", "M:Sample.Special.ToString\tSystem.String");
        MethodDefinition Method(int type, string name) => types[type].Methods.Single(method => method.Name == name);
        Assert.IsTrue(Method(0, "Run") is { IsVirtual: true, IsNewSlot: true });
        Assert.IsFalse(Method(0, "Stop").IsVirtual);
        Assert.IsTrue(Method(1, "Run") is { IsVirtual: true, IsNewSlot: false });
        Assert.IsTrue(Method(1, "ToString") is { IsVirtual: true, IsNewSlot: false });
    }

    [TestMethod]
    public void TheThirdColumnTellsOfTheLastParameters()
    {
        TypeDefinition type = Made(
            "T:Sample.Box\tclass : System.IDisposable",
            "M:Sample.Box.Dispose\tSystem.Void",
            "M:Sample.Box.Open(System.String,System.Int32,System.Double)\tstatic System.Void\tdefaults 9600 0.5",
            "M:Sample.Box.Claim(System.Boolean,System.String)\tstatic System.Void\tdefaults text(1)",
            "M:Sample.Box.All(System.Object[])\tstatic System.Void\tparams");
        ParameterDefinition[] Parameters(string method) => [.. type.Methods.Single(candidate => candidate.Name == method).Parameters];
        Assert.AreEqual("System.IDisposable", type.Interfaces.Single().InterfaceType.FullName);
        CollectionAssert.AreEqual(new[] { false, true, true }, Parameters("Open").Select(parameter => parameter.IsOptional).ToArray());
        CollectionAssert.AreEqual(new object?[] { null, 9600, 0.5 }, Parameters("Open").Select(parameter => parameter.Constant).ToArray());
        Assert.AreEqual(Parameters("Claim")[0].Name, Parameters("Claim")[1].CustomAttributes.Single().ConstructorArguments.Single().Value);
        Assert.AreEqual("ParamArrayAttribute", Parameters("All").Single().CustomAttributes.Single().AttributeType.Name);
    }

    [TestMethod]
    [DataRow("package", 1, "first line", DisplayName = "no heading")]
    [DataRow(Heading + "\nT:Sample.Box", 2, "a tab", DisplayName = "no second column")]
    [DataRow(Heading + "\nT:Sample.Box\tbox", 2, "'box' is not a kind", DisplayName = "an unknown kind")]
    [DataRow(Heading + "\nT:Sample.Box\tclass\nM:Sample.Box.Run(Sample.Lid)\tSystem.Void", 3, "'Sample.Lid'", DisplayName = "an unknown type")]
    [DataRow(Heading + "\n\nM:Sample.Box.Run\tSystem.Void", 3, "'Sample.Box'", DisplayName = "a member of no type")]
    [DataRow(Heading + "\nT:Sample.Mode\tenum\nF:Sample.Mode.On\tSystem.Int32", 3, "whole number", DisplayName = "an enum without values")]
    [DataRow(Heading + "\nT:Sample.Box\tclass\nM:Sample.Box.Run\tSystem.Void\tdefaults 1", 3, "'defaults 1'", DisplayName = "more defaults than parameters")]
    public void AListThatIsWrongIsRefusedWithItsLine(string text, int line, string problem)
    {
        string file = WriteList(text);
        ApiListException refusal = Assert.ThrowsExactly<ApiListException>(() => ReferenceAssemblies.Write([ApiList.Read(file)], s_coreLibrary, _folder.Path));
        StringAssert.StartsWith(refusal.Message, $"{file}({line}): error NANOAPI: ", StringComparison.Ordinal);
        StringAssert.Contains(refusal.Message, problem, StringComparison.Ordinal);
    }

    private TypeDefinition Made(params string[] lines) => MadeAll(lines).Single();

    private TypeDefinition[] MadeAll(params string[] lines)
    {
        ReferenceAssemblies.Write([ApiList.Read(WriteList(string.Join('\n', lines.Prepend(Heading))))], s_coreLibrary, _folder.Path);
        using var file = new MemoryStream(File.ReadAllBytes(_folder.PathOf("Sample.dll")));
        var made = AssemblyDefinition.ReadAssembly(file, new ReaderParameters(ReadingMode.Immediate));
        return [.. made.MainModule.Types.Where(type => type.Namespace == "Sample")];
    }

    private string WriteList(string text)
    {
        string file = _folder.PathOf("Sample.txt");
        File.WriteAllText(file, text);
        return file;
    }
}
