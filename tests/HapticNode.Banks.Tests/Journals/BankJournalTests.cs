using System.Text;
using HapticNode.Testing;

namespace HapticNode.Banks.Tests.Journals;

[TestClass]
public sealed class BankJournalTests
{
    private static readonly BankDocument s_first = BankDocument.Parse("a.bank", "theme gain 90\n");

    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.PathOf("a.journal");

    [TestCleanup]
    public void Clean() => _folder.Dispose();

    [TestMethod]
    public void EditsCanBeUndoneAndDoneAgainAfterAnotherStart()
    {
        using (BankJournal journal = BankJournal.Open(Path, s_first))
        {
            journal.Edit("gain 80", s_first.With("theme gain 80"));
            journal.Edit("gain 70", s_first.With("theme gain 70"));
            Assert.IsTrue(journal.Undo());
        }

        using BankJournal again = BankJournal.Open(Path, BankDocument.Parse("a.bank", "something else"));
        Assert.AreEqual("theme gain 80\n", again.Document.Text);
        Assert.AreEqual("gain 70", again.NextRedo);
        Assert.IsTrue(again.Undo());
        Assert.AreEqual(s_first.Text, again.Document.Text);
        Assert.IsFalse(again.Undo());
        Assert.IsTrue(again.Redo() && again.Redo());
        Assert.AreEqual("theme gain 70\n", again.Document.Text);
        Assert.IsFalse(again.Redo());
        Assert.AreEqual("gain 70", again.NextUndo);
    }

    [TestMethod]
    public void ADragIsUndoneAsAWhole()
    {
        using BankJournal journal = BankJournal.Open(Path, s_first);
        journal.Edit("drag", s_first.With("theme gain 80"));
        journal.Edit("drag", s_first.With("theme gain 81"), continues: true);
        journal.Edit("drag", s_first.With("theme gain 82"), continues: true);
        Assert.IsTrue(journal.Undo());
        Assert.AreEqual(s_first.Text, journal.Document.Text);
        Assert.IsTrue(journal.Redo());
        Assert.AreEqual("theme gain 82\n", journal.Document.Text);
    }

    [TestMethod]
    public void WhatTheFileHadIsRemembered()
    {
        using (BankJournal journal = BankJournal.Open(Path, s_first))
        {
            Assert.IsNull(journal.MarkOf("file"));
            journal.Mark("file", s_first);
            journal.Edit("gain 80", s_first.With("theme gain 80"));
        }

        using BankJournal again = BankJournal.Open(Path, s_first);
        Assert.AreEqual(s_first.Text, again.MarkOf("file")!.Text);
    }

    [TestMethod]
    public void KilledAtAnyByteItHasEveryEditThatCounted()
    {
        List<(long Length, string Text, string? Undo, string? Redo)> states = [];
        using (BankJournal journal = BankJournal.Open(Path, s_first))
        {
            Note(journal);
            BankDocument document = s_first;
            for (int gain = 10; gain < 16; gain++)
            {
                journal.Edit($"gain {gain}", document = document.With($"theme gain {gain} # \u00fc"), continues: gain % 3 == 0);
                Note(journal);
                if (gain % 2 == 0)
                {
                    journal.Undo();
                    Note(journal);
                }

                journal.Mark("file", document);
                Note(journal);
            }

            journal.Undo();
            Note(journal);
        }

        byte[] whole = File.ReadAllBytes(Path);
        Assert.AreEqual(states[^1].Length, whole.Length);
        for (int length = 0; length <= whole.Length; length++)
        {
            File.WriteAllBytes(Path, whole[..length]);
            (long start, string text, string? undo, string? redo) = states.LastOrDefault(state => state.Length <= length);
            using (BankJournal journal = BankJournal.Open(Path, s_first))
            {
                Assert.AreEqual(text ?? s_first.Text, journal.Document.Text, $"cut at {length}");
                Assert.AreEqual(undo, journal.NextUndo);
                Assert.AreEqual(redo, journal.NextRedo);
                Assert.AreEqual(length - start, journal.TornBytes);
                Assert.IsNull(journal.DamagedCopy);
                journal.Edit("after", s_first.With("theme gain 99"));
            }

            using BankJournal later = BankJournal.Open(Path, s_first);
            Assert.AreEqual("theme gain 99\n", later.Document.Text, $"cut at {length}");
            Assert.AreEqual(0, later.TornBytes);
        }

        void Note(BankJournal journal) => states.Add((new FileInfo(Path).Length, journal.Document.Text, journal.NextUndo, journal.NextRedo));
    }

    [TestMethod]
    public void AnyEditsUndosAndStartsComeToWhatTheyWouldComeToInMemory()
    {
        Holds.ForChoices(60, 400, choices =>
        {
            File.Delete(Path);
            List<List<string>> steps = [[s_first.Text]];
            int done = 0;
            BankJournal journal = BankJournal.Open(Path, s_first);
            try
            {
                while (choices.Any)
                {
                    switch (choices.Between(0, 4))
                    {
                        case 0:
                            Assert.AreEqual(done > 0, journal.Undo());
                            done -= done > 0 ? 1 : 0;
                            break;
                        case 1:
                            bool can = done < steps.Count - 1;
                            Assert.AreEqual(can, journal.Redo());
                            done += can ? 1 : 0;
                            break;
                        case 2:
                            journal.Dispose();
                            journal = BankJournal.Open(Path, s_first);
                            break;
                        default:
                            Edit(journal, choices);
                            break;
                    }

                    Assert.AreEqual(steps[done][^1], journal.Document.Text);
                }
            }
            finally
            {
                journal.Dispose();
            }

            void Edit(BankJournal journal, Choices choices)
            {
                string text = journal.Document.Text[..choices.Between(0, journal.Document.Text.Length)] + choices.Of(["a\n", "\u00e4", "", "\ud83d\udd14", "\r\n"]);
                bool continues = choices.OnceIn(3);
                if (text == journal.Document.Text || Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) != text)
                {
                    return;
                }

                journal.Edit("edit", BankDocument.Parse("a.bank", text), continues);
                if (continues && done > 0 && done == steps.Count - 1)
                {
                    steps[done].Add(text);
                }
                else
                {
                    steps.RemoveRange(done + 1, steps.Count - done - 1);
                    steps.Add([text]);
                    done++;
                }
            }
        });
    }

    [TestMethod]
    public void DamageInTheMiddleIsToldAndTheFileKept()
    {
        using (BankJournal journal = BankJournal.Open(Path, s_first))
        {
            journal.Edit("gain 80", s_first.With("theme gain 80"));
            journal.Edit("gain 70", s_first.With("theme gain 70"));
        }

        byte[] bytes = File.ReadAllBytes(Path);
        int second = Array.IndexOf(bytes, (byte)'\n') + 20;
        bytes[second] ^= 1;
        File.WriteAllBytes(Path, bytes);
        using BankJournal again = BankJournal.Open(Path, s_first);
        Assert.AreEqual(s_first.Text, again.Document.Text);
        CollectionAssert.AreEqual(bytes, File.ReadAllBytes(again.DamagedCopy!));
    }

    [TestMethod]
    public void OnlyOneHasItOpen()
    {
        using BankJournal journal = BankJournal.Open(Path, s_first);
        Assert.ThrowsExactly<JournalException>(() => BankJournal.Open(Path, s_first));
    }

    [TestMethod]
    public void AFullDiskIsAJournalThatCannotBeWritten()
    {
        const string AlwaysFull = "/dev/full";
        if (!File.Exists(AlwaysFull))
        {
            Assert.Inconclusive("Only Linux has a file that is always full.");
        }

        JournalException problem = Assert.ThrowsExactly<JournalException>(() => BankJournal.Open(AlwaysFull, s_first));
        Assert.StartsWith("/dev/full: the journal cannot be written: ", problem.Message);
    }

    [TestMethod]
    public void WhatIsNoJournalIsRefusedAndStays()
    {
        File.WriteAllText(Path, "lane m motor\ncue click\n");
        using (BankJournal journal = BankJournal.Open(Path, s_first))
        {
            Assert.AreEqual("lane m motor\ncue click\n", File.ReadAllText(journal.DamagedCopy!));
        }
    }
}
