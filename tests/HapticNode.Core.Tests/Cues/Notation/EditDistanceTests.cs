using HapticNode.Core.Cues.Notation;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Cues.Notation;

[TestClass]
public sealed class EditDistanceTests
{
    [TestMethod]
    [DataRow("", "", 0)]
    [DataRow("click", "click", 0)]
    [DataRow("clik", "click", 1)]
    [DataRow("clicks", "click", 1)]
    [DataRow("clack", "click", 1)]
    [DataRow("lcick", "click", 2)]
    [DataRow("", "click", 5)]
    [DataRow("click", "", 5)]
    [DataRow("kitten", "sitting", 3)]
    public void ItCountsInsertionsDeletionsAndReplacements(string a, string b, int expected)
    {
        byte[] first = Ascii.Bytes(a);
        byte[] second = Ascii.Bytes(b);
        Assert.AreEqual(expected, new EditDistance().Between(first, 0, first.Length, second, 0, second.Length));
    }

    [TestMethod]
    public void ItMayBeUsedAgain()
    {
        EditDistance distance = new EditDistance();
        byte[] bytes = Ascii.Bytes("abcdefghijklmno");
        distance.Between(bytes, 0, 15, bytes, 0, 15);
        Assert.AreEqual(1, distance.Between(bytes, 0, 2, bytes, 0, 3));
    }
}
