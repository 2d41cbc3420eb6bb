using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Storage;

[TestClass]
public sealed class FailingStoreTests
{
    private static readonly TestBank s_older = new TestBank("cue older");
    private static readonly TestBank s_before = new TestBank("cue before");
    private static readonly TestBank s_after = new TestBank("cue after", "cue more");

    [TestMethod]
    public void WhicheverCallFailsASaveSucceedsOrLeavesTheBankBefore()
    {
        int failures = 0;
        for (int call = 0; call < CallsOfASave(); call++)
        {
            MemoryStore store = new MemoryStore();
            SavedBank saved = SavedTwice(store);
            store.FailingCall = store.Calls + call;
            bool succeeded = s_after.SaveTo(saved);
            TestBank left = succeeded ? s_after : s_before;
            Assert.IsTrue(left.IsIn(saved));
            Assert.IsTrue(left.IsIn(TestBank.Start(store)));
            Assert.IsTrue(s_after.SaveTo(saved));
            Assert.IsTrue(s_after.IsIn(TestBank.Start(store)));
            failures += succeeded ? 0 : 1;
        }

        // All but closing what is not open, before, and what was read, after.
        Assert.AreEqual(CallsOfASave() - 2, failures);
    }

    [TestMethod]
    public void AByteThatIsStoredWrongFailsTheSave()
    {
        bool succeeded = false;
        int count = 0;
        while (!succeeded)
        {
            MemoryStore store = new MemoryStore();
            SavedBank saved = SavedTwice(store);
            store.SpoiltByte = count++;
            succeeded = s_after.SaveTo(saved);
            TestBank left = succeeded ? s_after : s_before;
            Assert.IsTrue(left.IsIn(saved));
            Assert.IsTrue(left.IsIn(TestBank.Start(store)));
        }

        // The last try spoils the byte after the last one.
        MemoryStore unspoilt = new MemoryStore();
        s_after.SaveTo(SavedTwice(unspoilt));
        Assert.AreEqual(unspoilt.Files[0].Length + 1, count);
    }

    [TestMethod]
    [DataRow("cue after", "cue other")]
    [DataRow("cue after", "cue more")]
    public void AnotherBankThatIsReadBackFailsTheSave(string first, string second)
    {
        MemoryStore other = new MemoryStore();
        new TestBank(first, second).SaveTo(TestBank.Start(other));
        MemoryStore store = new MemoryStore();
        SavedBank saved = SavedTwice(store);
        store.StoredInstead = other.Files[0];
        Assert.IsFalse(s_after.SaveTo(saved));
        Assert.IsTrue(s_before.IsIn(saved));
    }

    [TestMethod]
    public void WhicheverCallFailsWhileReadingNoBankIsTakenForWhole()
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = SavedTwice(store);
        int before = store.Calls;
        Assert.IsTrue(s_before.IsIn(saved));
        int calls = store.Calls - before;

        // The first and the last close what is not open, and what was read.
        for (int call = 1; call < calls - 1; call++)
        {
            store.FailingCall = store.Calls + call;
            Assert.IsFalse(s_before.IsIn(saved));
            Assert.IsTrue(saved.Failed);
        }

        Assert.IsTrue(s_before.IsIn(saved));
    }

    [TestMethod]
    public void AFileThatCannotBeReadIsDamage()
    {
        MemoryStore store = new MemoryStore();
        SavedTwice(store);
        SavedBank saved = TestBank.Of(store);
        store.FailingCall = store.Calls + 2;
        saved.BeginFind();
        TestBank.Finish(saved);
        Assert.IsTrue(saved.Damaged > 0);
        Assert.IsTrue(s_before.IsIn(saved));
    }

    [TestMethod]
    [DataRow(1)]
    [DataRow(2)]
    public void AfterAFailureTheRestOfASaveDoesNothing(int call)
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = SavedTwice(store);
        store.FailingCall = store.Calls + call;
        saved.BeginSave();
        TestBank.Finish(saved);
        Assert.IsTrue(saved.Failed);
        int calls = store.Calls;
        saved.AddLine(new byte[1], 1);
        TestBank.Finish(saved);
        saved.EndSave();
        TestBank.Finish(saved);
        Assert.AreEqual(calls, store.Calls);
        Assert.IsTrue(saved.Failed);
    }

    private static SavedBank SavedTwice(MemoryStore store)
    {
        SavedBank saved = TestBank.Start(store);
        s_older.SaveTo(saved);
        s_before.SaveTo(saved);
        return saved;
    }

    private static int CallsOfASave()
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = SavedTwice(store);
        int before = store.Calls;
        s_after.SaveTo(saved);
        return store.Calls - before;
    }
}
