using HapticNode.Core.Base;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Base;

[TestClass]
public sealed class NameTableTests
{
    [TestMethod]
    public void ANameIsFoundAmongOtherBytes()
    {
        NameTable table = TestNames.Of("click", "tick");
        byte[] line = Ascii.Bytes("play tick now");
        Assert.AreEqual(1, table.Find(line, 5, 4));
        Assert.AreEqual(-1, table.Find(line, 5, 3), "a beginning is not the name");
        Assert.AreEqual(-1, table.Find(line, 5, 8), "nor is a longer word");
    }

    [TestMethod]
    public void AFullTableTakesNoName()
    {
        NameTable table = new NameTable(1);
        Assert.AreEqual(0, table.Add("a"));
        Assert.AreEqual(-1, table.Add("b"));
        Assert.AreEqual(1, table.Count);
    }

    [TestMethod]
    public void ANameHasAtMostFifteenCharacters()
    {
        NameTable table = new NameTable(2);
        Assert.AreEqual(-1, table.Add("abcdefghijklmnop"));
        Assert.AreEqual(0, table.Add("abcdefghijklmno"));
    }

    [TestMethod]
    public void ANameMayBeThatOfAWord()
    {
        NameTable table = TestNames.Of("click", "progress");
        Assert.AreEqual(-1, table.FindWord(Words.WaitingCues, 0));
        Assert.AreEqual(1, table.FindWord(Words.WaitingCues, 1));
        Assert.IsTrue(table.IsWord(1, Words.WaitingCues, 1));
        Assert.IsFalse(table.IsWord(0, Words.WaitingCues, 1));
    }

    [TestMethod]
    public void ANameIsCopiedBehindWhatIsThere()
    {
        byte[] target = new byte[6];
        Assert.AreEqual(5, TestNames.Of("on", "off").CopyTo(1, target, 2));
        Assert.AreEqual((byte)'o', target[2]);
        Assert.AreEqual((byte)'f', target[4]);
        Assert.AreEqual(0, (int)target[5]);
    }
}
