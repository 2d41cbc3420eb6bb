using HapticNode.Deployment.Assemblies;

namespace HapticNode.Deployment.Tests.Assemblies;

[TestClass]
public sealed class PeChecksumTests
{
    // The check value of the catalogued CRC-32/CKSUM, 0x765E7680, with the inversion at its end taken back.
    [TestMethod]
    public void TheCheckValueOfThePolynomialComesOut()
    {
        Assert.AreEqual(0x89A1897Fu, PeChecksum.Of("123456789"u8));
    }

    [TestMethod]
    public void BytesInTwoPartsGiveTheSame()
    {
        Assert.AreEqual(PeChecksum.Of("123456789"u8), PeChecksum.Of("6789"u8, PeChecksum.Of("12345"u8)));
    }
}
