using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class TestStateGateTests
{
    [TestMethod]
    public void TheDevicesTestClassesKeepNothingInTheirObjects()
    {
        string[] tests = [.. Firmware.DeviceAssemblies.Where(name => name.StartsWith("NFUnitTest.", StringComparison.Ordinal))];
        Assert.AreNotEqual(0, tests.Length);
        Violations.AssertNone([.. tests.Select(Firmware.Read).SelectMany(TestStateGate.Check)]);
    }

    [TestMethod]
    public void FindsAFieldOfATestClassAndNoOther()
    {
        Violation[] found = [.. TestStateGate.Check(Firmware.Samples).Where(violation => violation.Where.Contains(".Samples.", StringComparison.Ordinal))];
        Assert.HasCount(1, found);
        Assert.AreEqual("HapticNode.Gates.Tests.Samples.KeepingTests._kept", found[0].Where);
    }
}
