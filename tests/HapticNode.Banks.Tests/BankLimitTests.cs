using HapticNode.Documents.Problems;
using HapticNode.Testing;

namespace HapticNode.Banks.Tests;

/// <summary>Files that are no banks at all.</summary>
[TestClass]
public sealed class BankLimitTests
{
    [TestMethod]
    public void OfGarbageTheFirstFiftyLinesAreExplained()
    {
        BankException error = Assert.ThrowsExactly<BankException>(() => BankFile.Parse("x.bank", [.. Enumerable.Repeat("cue click prioritty 5", 4000)]));
        Assert.HasCount(51, error.Problems);
        Assert.AreEqual("x.bank: the 3950 lines from line 51 on were not looked at: 50 are wrong already", error.Problems[^1].ToString());
    }

    [TestMethod]
    public void AFileThatIsTooLargeIsNotRead()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("x.bank", new string('#', (256 << 10) + 1));
        Assert.AreEqual("x.bank: is too large: a bank has at most 256 KiB", Assert.ThrowsExactly<DocumentException>(() => BankFile.Read(path)).Message);
    }
}
