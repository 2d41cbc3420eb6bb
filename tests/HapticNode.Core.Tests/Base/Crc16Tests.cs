using HapticNode.Core.Base;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Base;

[TestClass]
public sealed class Crc16Tests
{
    private const int CheckValue = 0x29B1;

    private static readonly byte[] s_digits = Ascii.Bytes("123456789");

    [TestMethod]
    public void TheDigitsHaveTheCheckValueOfCcittFalse()
    {
        Assert.AreEqual(CheckValue, Crc16.Update(Crc16.Initial, s_digits, 0, 9));
    }

    [TestMethod]
    public void PartsAddUpToTheWhole()
    {
        for (int count = 0; count <= 9; count++)
        {
            int first = Crc16.Update(Crc16.Initial, s_digits, 0, count);
            Assert.AreEqual(CheckValue, Crc16.Update(first, s_digits, count, 9 - count));
        }
    }

    [TestMethod]
    public void AByteIsWorthTheRemainderOfItsDivision()
    {
        for (int value = 0; value < 256; value++)
        {
            Assert.AreEqual(Divide(value), Crc16.Update(0, new byte[] { (byte)value }, 0, 1));
        }
    }

    private static int Divide(int value)
    {
        int remainder = value << 8;
        for (int bit = 0; bit < 8; bit++)
        {
            remainder <<= 1;
            remainder = (remainder & 0x10000) == 0 ? remainder : remainder ^ 0x11021;
        }

        return remainder;
    }
}
