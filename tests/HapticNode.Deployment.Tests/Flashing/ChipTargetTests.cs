using HapticNode.Deployment.Flashing;

namespace HapticNode.Deployment.Tests.Flashing;

[TestClass]
public sealed class ChipTargetTests
{
    private const int ConfigurationAddress = 0x3C0000;
    private const int FlashSector = 0x1000;

    [TestMethod]
    [DataRow("ESP32_REV3", 0x1E0000)]
    [DataRow("ESP32_REV0", 0x1E0000)]
    [DataRow("ESP32_S3_QUAD", 0x1B0000)]
    [DataRow("ESP32_S2", 0x1B0000)]
    [DataRow("ESP32_C3", 0x1B0000)]
    [DataRow("ESP32_C6_THREAD", 0x250000)]
    [DataRow("ESP32_H2_THREAD", 0x1C0000)]
    public void EachChipHasItsOwnAddress(string name, int address)
    {
        Assert.AreEqual(address, ChipTarget.Find(name)!.DeploymentAddress);
    }

    [TestMethod]
    public void NamesAreFoundInAnyCaseAndUnknownOnesAreNot()
    {
        Assert.AreEqual(ChipTarget.DefaultName, ChipTarget.Find("esp32_rev3")?.Name);
        Assert.IsNull(ChipTarget.Find("ESP32"));
    }

    [TestMethod]
    public void NamesAreUnique()
    {
        CollectionAssert.AllItemsAreUnique(ChipTarget.All.Select(target => target.Name).ToList());
    }

    [TestMethod]
    public void EveryImageThatMayBeFlashedHasAVersionThatThePackagesFit()
    {
        foreach (ChipTarget target in ChipTarget.All.Where(target => target.WhyNotFlashed is null))
        {
            Assert.IsNotNull(target.Version, target.Name);
            Assert.IsNull(FirmwareVersion.WhyNot(target.Version), target.Name);
        }
    }

    [TestMethod]
    public void NoPartitionReachesIntoTheConfigurationOrSplitsASector()
    {
        foreach (ChipTarget target in ChipTarget.All)
        {
            Assert.IsLessThanOrEqualTo(ConfigurationAddress, target.DeploymentAddress + target.DeploymentSize, target.Name);
            Assert.AreEqual(0, target.DeploymentAddress % FlashSector, target.Name);
            Assert.AreEqual(0, target.DeploymentSize % FlashSector, target.Name);
        }
    }
}
