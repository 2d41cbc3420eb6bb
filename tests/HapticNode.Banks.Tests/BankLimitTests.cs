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
    public void WhatDoesNotFitIsToldOnceWithWhatAPanelTakes()
    {
        IEnumerable<string> cues = Enumerable.Range(0, 42).SelectMany(cue => new[] { $"cue c{cue}", $"c{cue}.lra 10:80" });
        BankException error = Assert.ThrowsExactly<BankException>(() => BankFile.Parse("x.bank", ["lane lra motor", .. cues]));
        CollectionAssert.AreEqual(
            new[] { "x.bank:82:5: no room for another cue: a panel takes 40", "x.bank:84:5: no room for another cue: a panel takes 40" },
            error.Problems.Select(problem => problem.ToString()).ToArray());
    }

    [TestMethod]
    public void ALineThatUsesWhatARefusedOneNamesIsNotWrongToo()
    {
        BankException error = Assert.ThrowsExactly<BankException>(() => BankFile.Parse("x.bank", ["lane lra moter", "cue click", "click.lra 10:80"]));
        Assert.HasCount(1, error.Problems);
        Assert.AreEqual(1, error.Problems[0].Line);
    }

    [TestMethod]
    public void AFileThatIsTooLargeIsNotRead()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("x.bank", new string('#', (256 << 10) + 1));
        Assert.AreEqual("x.bank: is too large: a bank has at most 256 KiB", Assert.ThrowsExactly<DocumentException>(() => BankFile.Read(path)).Message);
    }
}
