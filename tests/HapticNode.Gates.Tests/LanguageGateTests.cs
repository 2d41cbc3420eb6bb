using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class LanguageGateTests
{
    [TestMethod]
    public void TheFirmwareUsesOnlyConstructsThatTheDeviceRuns()
    {
        Violations.AssertNone(LanguageGate.Check(Firmware.All));
    }

    [TestMethod]
    [DataRow("GenericType`1", "generic declaration")]
    [DataRow("GenericMethod", "generic declaration")]
    [DataRow("GenericDelegate", "generic instance")]
    [DataRow("GenericCall", "generic instance")]
    [DataRow("NullableNumber", "generic instance")]
    [DataRow("Tuple", "generic instance")]
    [DataRow("Span", "generic instance")]
    [DataRow("Grid", "multi-dimensional array")]
    [DataRow("Checked", "checked")]
    [DataRow("CheckedProduct", "checked")]
    [DataRow("IDefault.Default", "default interface method")]
    [DataRow("Pinned", "pointer")]
    [DataRow("OnStack", "pointer")]
    [DataRow("FunctionPointer", "pointer")]
    [DataRow("s_volatile", "volatile")]
    [DataRow("Volatile", "volatile")]
    [DataRow("Async", "state machine")]
    [DataRow("Iterator", "state machine")]
    [DataRow("EnumName", "enum name")]
    public void FindsWhatTheDeviceDoesNotRun(string member, string rule)
    {
        IReadOnlyList<Violation> found = LanguageGate.Check([Firmware.Samples]).At($"Constructs.{member}");
        Assert.IsTrue(found.Any(violation => violation.Rule == rule), string.Join(Environment.NewLine, found));
    }

    [TestMethod]
    public void FindsEachCheckedOperation()
    {
        string[] expected = ["adds with an overflow check.", "subtracts with an overflow check.", "converts with an overflow check."];
        CollectionAssert.AreEquivalent(expected, LanguageGate.Check([Firmware.Samples]).At("Constructs.Checked").Select(violation => violation.What).ToArray());
    }

    [TestMethod]
    [DataRow("Allowed")]
    [DataRow("IDefault.Ordinary")]
    public void LetsPassWhatTheDeviceRuns(string member)
    {
        Violations.AssertNone(LanguageGate.Check([Firmware.Samples]).At($"Constructs.{member}"));
    }
}
