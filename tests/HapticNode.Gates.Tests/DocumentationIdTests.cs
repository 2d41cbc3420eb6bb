using HapticNode.Gates.Tests.Gates;
using HapticNode.Gates.Tests.Samples;
using Mono.Cecil;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class DocumentationIdTests
{
    private const string Prefix = "HapticNode.Gates.Tests.Samples.Signatures";

    [TestMethod]
    [DataRow("Plain", ".Plain")]
    [DataRow("Arrays", ".Arrays(System.Byte[],System.String[][],System.Int32[0:,0:])")]
    [DataRow("ByReference", ".ByReference(System.Int32@,System.String@,System.Device.Gpio.PinValue@)")]
    [DataRow("Pointer", ".Pointer(System.Int32*)")]
    [DataRow("NestedType", $".NestedType({Prefix}.Nested)")]
    [DataRow("Instance", ".Instance(System.Collections.Generic.List{System.String})")]
    [DataRow("Generic", ".Generic``1(``0[],System.Collections.IEnumerable)")]
    [DataRow("op_Implicit", $".op_Implicit({Prefix})~System.Int32")]
    [DataRow(".ctor", ".#ctor")]
    public void AMethodsIdIsThatOfTheStandard(string name, string expected)
    {
        MethodDefinition method = TypeOf(nameof(Signatures)).Methods.Single(method => method.Name == name);
        Assert.AreEqual($"M:{Prefix}{expected}", DocumentationId.Of(method));
    }

    [TestMethod]
    public void ATypeInAGenericTypeKeepsItsArityAndPositions()
    {
        TypeDefinition box = TypeOf(nameof(Signatures)).NestedTypes.Single(type => type.Name == "Box`1");
        Assert.AreEqual($"T:{Prefix}.Box`1", DocumentationId.Of(box));
        Assert.AreEqual($"M:{Prefix}.Box`1.Keep(`0)", DocumentationId.Of(box.Methods.Single(method => method.Name == "Keep")));
    }

    [TestMethod]
    public void AFieldsIdEndsWithItsName()
    {
        Assert.AreEqual($"F:{Prefix}.Field", DocumentationId.Of(TypeOf(nameof(Signatures)).Fields.Single(field => field.Name == "Field")));
    }

    private static TypeDefinition TypeOf(string name) => Firmware.Samples.MainModule.GetType("HapticNode.Gates.Tests.Samples", name);
}
