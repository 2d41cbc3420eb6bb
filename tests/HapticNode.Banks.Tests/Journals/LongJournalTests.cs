using HapticNode.Testing;

namespace HapticNode.Banks.Tests.Journals;

[TestClass]
public sealed class LongJournalTests
{
    private static readonly BankDocument s_first = BankDocument.Parse("a.bank", "theme gain 90\n");

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("a.journal");

    [TestCleanup]
    public void Clean() => _folder.Dispose();

    [TestMethod]
    public void ALongJournalLosesTheMovesOfItsDragsAndNoEdit()
    {
        using (BankJournal journal = BankJournal.Open(Path, s_first))
        {
            journal.Edit("gain 80", s_first.With("theme gain 80"));
            for (int move = 0; move < 50; move++)
            {
                journal.Edit("drag", s_first.With($"theme gain {move} # {new string((char)('a' + (move % 26)), 60_000)}"), continues: move > 0);
            }

            journal.Mark("file", s_first);
            journal.Edit("gain 20", s_first.With("theme gain 20"));
            journal.Edit("gain 10", s_first.With("theme gain 10"));
            Assert.IsTrue(journal.Undo());
        }

        long before = new FileInfo(Path).Length;
        Assert.IsGreaterThan(4 << 20, before);
        using BankJournal again = BankJournal.Open(Path, s_first);
        Assert.IsLessThan(before / 10, new FileInfo(Path).Length);
        Assert.AreEqual("theme gain 20\n", again.Document.Text);
        Assert.AreEqual(s_first.Text, again.MarkOf("file")!.Text);
        Assert.IsTrue(again.Redo());
        Assert.AreEqual("theme gain 10\n", again.Document.Text);
        Assert.IsTrue(again.Undo() && again.Undo());
        Assert.StartsWith("theme gain 49 # x", again.Document.Text);
        Assert.IsTrue(again.Undo());
        Assert.AreEqual("theme gain 80\n", again.Document.Text);
        Assert.IsTrue(again.Undo());
        Assert.AreEqual(s_first.Text, again.Document.Text);
        Assert.IsFalse(again.Undo());
    }
}
