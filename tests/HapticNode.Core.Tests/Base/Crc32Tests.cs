using HapticNode.Core.Base;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Base;

[TestClass]
public sealed class Crc32Tests
{
    private const int CheckValue = unchecked((int)0xCBF43926);

    private static readonly byte[] s_digits = Ascii.Bytes("123456789");

    [TestMethod]
    public void TheDigitsHaveTheCheckValueOfIsoHdlc()
    {
        Assert.AreEqual(CheckValue, Crc32.Update(0, s_digits, 0, 9));
    }

    [TestMethod]
    public void PartsAddUpToTheWhole()
    {
        for (int count = 0; count <= 9; count++)
        {
            int first = Crc32.Update(0, s_digits, 0, count);
            Assert.AreEqual(CheckValue, Crc32.Update(first, s_digits, count, 9 - count));
        }
    }

    [TestMethod]
    public void EachByteHasTheRemainderOfItsDivision()
    {
        byte[] one = new byte[1];
        for (int value = 0; value < 256; value++)
        {
            one[0] = (byte)value;
            Assert.AreEqual(Divide(value), Crc32.Update(0, one, 0, 1));
        }
    }

    private static int Divide(int value)
    {
        uint remainder = 0xFFFFFFFF ^ (uint)value;
        for (int bit = 0; bit < 8; bit++)
        {
            remainder = (remainder & 1) == 0 ? remainder >> 1 : (remainder >> 1) ^ 0xEDB88320;
        }

        return (int)~remainder;
    }
}
