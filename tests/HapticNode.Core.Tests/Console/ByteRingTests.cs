using HapticNode.Core.Base;
using HapticNode.Core.Console;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Console;

[TestClass]
public sealed class ByteRingTests
{
    [TestMethod]
    public void BytesComeOutInTheOrderTheyWentIn()
    {
        ByteRing ring = new ByteRing(8);
        Put(ring, "abc");
        Put(ring, "de");
        Assert.AreEqual("abcde", Peek(ring, 8));
        Assert.AreEqual(5, ring.Count);
    }

    [TestMethod]
    public void PeekingTakesNothingOut()
    {
        ByteRing ring = new ByteRing(8);
        Put(ring, "abc");
        Assert.AreEqual("ab", Peek(ring, 2));
        Assert.AreEqual("abc", Peek(ring, 8));
    }

    [TestMethod]
    public void SkippingTakesTheFirstOut()
    {
        ByteRing ring = new ByteRing(8);
        Put(ring, "abc");
        ring.Skip(2);
        Assert.AreEqual("c", Peek(ring, 8));
    }

    [TestMethod]
    public void ItGoesRoundItsEnd()
    {
        ByteRing ring = new ByteRing(4);
        for (int i = 0; i < 9; i++)
        {
            Put(ring, "xyz");
            Assert.AreEqual("xyz", Peek(ring, 4));
            ring.Skip(3);
        }

        Put(ring, "full");
        Assert.AreEqual("full", Peek(ring, 4));
        Assert.AreEqual(ring.Capacity, ring.Count);
    }

    private static void Put(ByteRing ring, string text)
    {
        byte[] bytes = Ascii.Bytes("." + text);
        ring.Put(bytes, 1, bytes.Length - 1);
    }

    private static string Peek(ByteRing ring, int most)
    {
        byte[] bytes = new byte[8];
        return Talk.Text(bytes, ring.Peek(bytes, most));
    }
}
