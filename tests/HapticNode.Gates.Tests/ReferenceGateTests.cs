using HapticNode.Gates.Tests.Gates;

namespace HapticNode.Gates.Tests;

[TestClass]
public sealed class ReferenceGateTests
{
    [TestMethod]
    public void TheCoreUsesNothingButTheCoreLibrary()
    {
        Violations.AssertNone(ReferenceGate.Check(Firmware.Core));
    }

    [TestMethod]
    public void TheDeviceUsesTheCoreAndTheHardwareApi()
    {
        Violations.AssertNone(ReferenceGate.Check(Firmware.Device, "HapticNode.Core", "HapticNode.VirtualBoard"));
    }

    [TestMethod]
    public void FindsAReferenceToWhatIsNotBelow()
    {
        Violation expected = new("reference", "HapticNode.Device", "references HapticNode.VirtualBoard, which is not below it.");
        CollectionAssert.AreEqual(new[] { expected }, ReferenceGate.Check(Firmware.Device, "HapticNode.Core").ToArray());
    }

    [TestMethod]
    public void FindsALibraryOfTheHost()
    {
        CollectionAssert.Contains(
            ReferenceGate.Check(Firmware.Samples).ToArray(),
            new Violation("reference", "HapticNode.Gates.Tests", "references Mono.Cecil, which is not below it."));
    }
}
