using HapticNode.Core.Base;
using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Storage;

[TestClass]
public sealed class SavedBankTests
{
    private static readonly TestBank s_first = new TestBank("lane m motor");
    private static readonly TestBank s_second = new TestBank("lane m motor", "cue c");

    [TestMethod]
    public void AtFirstThereIsNone()
    {
        SavedBank saved = TestBank.Start(new MemoryStore());
        Assert.AreEqual(SavedBank.NoSlot, saved.Slot);
        Assert.AreEqual(0, saved.Generation);
        Assert.AreEqual(0, saved.Damaged);
        Assert.IsFalse(s_first.IsIn(saved));
        Assert.IsTrue(saved.Failed);
    }

    [TestMethod]
    public void WhatWasSavedIsReadAtOnceAndAfterAStart()
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = TestBank.Start(store);
        Assert.IsTrue(s_second.SaveTo(saved));
        Assert.IsTrue(s_second.IsIn(saved));
        Assert.IsTrue(s_second.IsIn(saved));
        Assert.IsTrue(s_second.IsIn(TestBank.Start(store)));
    }

    [TestMethod]
    public void SavesAreCountedAndGoToTheFilesInTurns()
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = TestBank.Start(store);
        for (int generation = 1; generation <= 12; generation++)
        {
            TestBank bank = generation % 3 == 0 ? s_first : s_second;
            Assert.IsTrue(bank.SaveTo(saved));
            Assert.AreEqual(generation, saved.Generation);
            Assert.AreEqual((generation - 1) % 2, saved.Slot);
            SavedBank started = TestBank.Start(store);
            Assert.AreEqual(generation, started.Generation);
            Assert.AreEqual(saved.Slot, started.Slot);
            Assert.IsTrue(bank.IsIn(started));
            Assert.AreEqual(0, started.Damaged);
        }
    }

    [TestMethod]
    public void OfTwoCopiesOfOneSaveTheFirstIsTaken()
    {
        MemoryStore store = new MemoryStore();
        s_first.SaveTo(TestBank.Start(store));
        store.Files[1] = store.Files[0];
        SavedBank saved = TestBank.Start(store);
        Assert.AreEqual(0, saved.Slot);
        Assert.IsTrue(s_second.SaveTo(saved));
        Assert.IsTrue(s_second.IsIn(TestBank.Start(store)));
    }

    [TestMethod]
    public void AnEmptyBankIsABank()
    {
        MemoryStore store = new MemoryStore();
        TestBank empty = new TestBank();
        Assert.IsTrue(empty.SaveTo(TestBank.Start(store)));
        Assert.IsTrue(empty.IsIn(TestBank.Start(store)));
    }

    [TestMethod]
    public void LinesOfAnyAllowedLengthAreKept()
    {
        for (int length = 0; length <= Limits.MaxLine; length++)
        {
            MemoryStore store = new MemoryStore();
            TestBank bank = new TestBank(new string('x', length), new string('y', Limits.MaxLine - length));
            Assert.IsTrue(bank.SaveTo(TestBank.Start(store)));
            Assert.IsTrue(bank.IsIn(TestBank.Start(store)));
        }
    }

    [TestMethod]
    public void ALineMayChangeAsSoonAsItIsAdded()
    {
        SavedBank saved = TestBank.Start(new MemoryStore());
        byte[] line = Ascii.Bytes("cue c");
        saved.BeginSave();
        TestBank.Finish(saved);
        saved.AddLine(line, line.Length);
        line[0] = (byte)'x';
        TestBank.Finish(saved);
        saved.EndSave();
        TestBank.Finish(saved);
        Assert.IsTrue(new TestBank("cue c").IsIn(saved));
    }

    [TestMethod]
    [DataRow("# a comment")]
    [DataRow("cue c\ncue d")]
    [DataRow("# end lines=0 crc=F77EA008")]
    public void ALineThatCannotBeReadBackFailsItsSave(string line)
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = TestBank.Start(store);
        s_first.SaveTo(saved);
        Assert.IsFalse(new TestBank("cue b", line).SaveTo(saved));
        Assert.IsTrue(s_first.IsIn(saved));
        Assert.IsTrue(s_first.IsIn(TestBank.Start(store)));
    }

    [TestMethod]
    [DataRow(161)]
    [DataRow(192)]
    [DataRow(500)]
    public void ALineThatIsTooLongFailsItsSave(int length)
    {
        SavedBank saved = TestBank.Start(new MemoryStore());
        Assert.IsFalse(new TestBank(new string('x', length), "cue c").SaveTo(saved));
        Assert.AreEqual(SavedBank.NoSlot, saved.Slot);
    }

    [TestMethod]
    public void ASaveThatIsGivenUpLeavesTheBankBefore()
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = TestBank.Start(store);
        s_first.SaveTo(saved);
        saved.BeginSave();
        TestBank.Finish(saved);
        Assert.IsTrue(s_first.IsIn(saved));
        Assert.IsTrue(s_first.IsIn(TestBank.Start(store)));
        Assert.IsTrue(s_second.SaveTo(saved));
        Assert.IsTrue(s_second.IsIn(TestBank.Start(store)));
    }

    [TestMethod]
    public void AReadingThatIsGivenUpIsInNobodysWay()
    {
        SavedBank saved = TestBank.Start(new MemoryStore());
        s_first.SaveTo(saved);
        saved.BeginRead();
        TestBank.Finish(saved);
        Assert.IsTrue(saved.HasLine);
        Assert.IsTrue(s_second.SaveTo(saved));
        Assert.IsFalse(saved.HasLine);
        Assert.IsTrue(s_second.IsIn(saved));
    }

    [TestMethod]
    public void NoSaveFollowsTheLastOneThatCanBeCounted()
    {
        MemoryStore store = new MemoryStore();
        store.Files[1] = Ascii.Bytes("# hapticnode-bank 1 generation 2147483647\ncue max\n# end lines=1 crc=0E5BE641\n");
        SavedBank saved = TestBank.Start(store);
        Assert.AreEqual(int.MaxValue, saved.Generation);
        Assert.IsFalse(s_first.SaveTo(saved));
        Assert.IsNull(store.Files[0]);
        Assert.IsTrue(new TestBank("cue max").IsIn(TestBank.Start(store)));
    }
}
