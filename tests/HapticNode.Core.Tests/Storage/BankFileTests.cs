using HapticNode.Core.Base;
using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Storage;

[TestClass]
public sealed class BankFileTests
{
    private const string First = "# hapticnode-bank 1 generation 7\n";

    [TestMethod]
    public void ASavedBankIsTextThatAPersonCanRead()
    {
        MemoryStore store = new MemoryStore();
        new TestBank("lane lra motor", "cue click", "click.lra 12:100 6:-100").SaveTo(TestBank.Start(store));
        Assert.AreEqual(
            "# hapticnode-bank 1 generation 1\n"
            + "lane lra motor\n"
            + "cue click\n"
            + "click.lra 12:100 6:-100\n"
            + "# end lines=3 crc=CFC1522E\n",
            Talk.Text(store.Files[0], store.Files[0].Length));
    }

    [TestMethod]
    public void TheTextOfABankIsWhole()
    {
        BankFileReader reader = Read(Summed(First + "lane m motor\n", 1));
        Assert.AreEqual((int)BankFileState.Whole, (int)reader.State);
        Assert.AreEqual(7, reader.Generation);
        Assert.AreEqual(1, reader.Lines);
    }

    [TestMethod]
    [DataRow("# hapticnode-bank 2 generation 7\ncue c\n", 1)]
    [DataRow("# hapticnode-bank 1 generation 07\ncue c\n", 1)]
    [DataRow("# hapticnode-bank 1 generation -7\ncue c\n", 1)]
    [DataRow("# hapticnode-bank 1 generation \ncue c\n", 1)]
    [DataRow("# hapticnode-bank 1 generation 7 \ncue c\n", 1)]
    [DataRow("# hapticnode-bank 1 generation 2147483648\ncue c\n", 1)]
    [DataRow("# hapticnode-bank 1 generation 4294967303\ncue c\n", 1)]
    [DataRow("# hapticnode-bank 1\ncue c\n", 1)]
    [DataRow("cue c\n", 0)]
    [DataRow("", 0)]
    [DataRow(First, 1)]
    [DataRow(First + "cue c\n", 0)]
    [DataRow(First + "cue c\n", 2)]
    [DataRow(First + "# mine\ncue c\n", 2)]
    [DataRow("\n" + First + "cue c\n", 1)]
    public void WhatDiffersFromTheFormIsDamagedWhateverItsChecksum(string text, int lines)
    {
        Assert.AreEqual((int)BankFileState.Damaged, (int)Read(Summed(text, lines)).State);
    }

    [TestMethod]
    public void AnyMissingEndIsDamage()
    {
        string whole = Summed(First + "cue c\n", 1);
        for (int length = 0; length < whole.Length; length++)
        {
            Assert.AreEqual((int)BankFileState.Damaged, (int)Read(whole.Substring(0, length)).State, whole.Substring(0, length));
        }
    }

    [TestMethod]
    [DataRow("\n")]
    [DataRow(" ")]
    [DataRow("# end lines=0 crc=00000000\n")]
    public void WhateverFollowsTheLastLineIsDamage(string rest)
    {
        for (int length = 0; length < BankFile.BytesPerPiece; length++)
        {
            string whole = Summed(First + new string('x', length) + "\n", 1);
            Assert.AreEqual((int)BankFileState.Whole, (int)Read(whole).State);
            Assert.AreEqual((int)BankFileState.Damaged, (int)Read(whole + rest).State);
        }
    }

    [TestMethod]
    public void LineEndsOfAnotherKindAreDamage()
    {
        Assert.AreEqual((int)BankFileState.Damaged, (int)Read(Summed("# hapticnode-bank 1 generation 7\r\ncue c\r\n", 1)).State);
    }

    [TestMethod]
    public void ALineIsAsLongAsTheNodeTakesThemAndNoLonger()
    {
        string longest = new string('x', Limits.MaxLine);
        Assert.AreEqual((int)BankFileState.Whole, (int)Read(Summed(First + longest + "\n", 1)).State);
        Assert.AreEqual((int)BankFileState.Damaged, (int)Read(Summed(First + longest + "x\n", 1)).State);
    }

    [TestMethod]
    public void AFileThatIsNotThereIsNoDamage()
    {
        BankFileReader reader = new BankFileReader(new MemoryStore(), new byte[Limits.MaxLine]);
        reader.Begin(0);
        Assert.IsTrue(reader.Step());
        Assert.AreEqual((int)BankFileState.Absent, (int)reader.State);
    }

    // Whatever stands above its last line, that line is right.
    private static string Summed(string text, int lines)
    {
        byte[] bytes = Ascii.Bytes(text);
        LineWriter last = new LineWriter();
        BankFile.Last(last, lines, Crc32.Update(0, bytes, 0, bytes.Length));
        return text + Talk.Text(last.Bytes, last.Length) + "\n";
    }

    private static BankFileReader Read(string text)
    {
        MemoryStore store = new MemoryStore();
        store.Files[0] = Ascii.Bytes(text);
        BankFileReader reader = new BankFileReader(store, new byte[Limits.MaxLine]);
        reader.Begin(0);
        while (!reader.Step() || reader.State == BankFileState.Reading)
        {
        }

        return reader;
    }
}
