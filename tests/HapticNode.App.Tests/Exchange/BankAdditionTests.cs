using HapticNode.App.Exchange;
using HapticNode.Banks;
using HapticNode.Banks.Formats.Cues;
using HapticNode.Documents.Problems;
using HapticNode.Testing;

namespace HapticNode.App.Tests.Exchange;

/// <summary>Imported cues in a bank that a person wrote.</summary>
[TestClass]
public sealed class BankAdditionTests
{
    private const string Own = "# mine\r\nlane lra motor\r\n\r\n# the soft one\r\ncue hit priority 7\r\n# by ear\r\nhit.lra 5:50 # too weak?\r\n\r\nbutton ok\r\non ok press play hit  # here\r\n";

    [TestMethod]
    public void CommentsOrderAndEndsOfLinesStay()
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("own.bank");
        File.WriteAllText(path, Own);
        IReadOnlyList<string> replaced = BankAddition.Write(path, BankFile.Standard(), [Cue("hit", "drv2605:1"), Cue("new", "drv2605:14")]);
        CollectionAssert.AreEqual(new[] { "hit" }, replaced.ToArray());
        Assert.AreEqual(
            Own.Replace("cue hit priority 7", "cue hit", StringComparison.Ordinal).Replace("hit.lra 5:50 #", "hit.lra 12:100 6:-100 #", StringComparison.Ordinal)
                .Replace("button ok", "cue new\r\nnew.lra 150:100\r\n\r\nbutton ok", StringComparison.Ordinal),
            File.ReadAllText(path));
    }

    [TestMethod]
    public void ABankWithAMistakeIsLeftAlone()
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("own.bank", "lane lra motor", "on ok press play nothing");
        byte[] before = File.ReadAllBytes(path);
        Assert.ThrowsExactly<BankException>(() => BankAddition.Write(path, BankFile.Standard(), [Cue("hit", "drv2605:1")]));
        CollectionAssert.AreEqual(before, File.ReadAllBytes(path));
    }

    [TestMethod]
    public void ABankThatIsTooLargeIsNotReadToItsEnd()
    {
        using TemporaryFolder folder = new();
        string path = folder.PathOf("large.bank");
        File.WriteAllText(path, new string('#', (int)BankFile.Limits.Bytes + 1));
        Assert.ThrowsExactly<DocumentException>(() => BankAddition.Write(path, BankFile.Standard(), [Cue("hit", "drv2605:1")]));
    }

    private static ImportedCue Cue(string name, string source) =>
        new Importer(BankFile.Standard().Bank).Import(new ImportRequest(source) { Name = name })[0].Cue!;
}
