using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Storage;

[TestClass]
public sealed class PowerCutTests
{
    private static readonly TestBank s_older = new TestBank("lane m motor gain 50", "cue c");
    private static readonly TestBank s_before = new TestBank("lane m motor");
    private static readonly TestBank s_after = new TestBank("lane m motor gain 60", "cue d");
    private static readonly TestBank s_later = new TestBank("cue later");

    [TestMethod]
    [DataRow((int)TornWrite.Kept)]
    [DataRow((int)TornWrite.Dropped)]
    [DataRow((int)TornWrite.Mixed)]
    public void AtAnyByteOfASaveTheNodeStartsWithTheBankBeforeOrTheOneAfter(int torn)
    {
        bool finished = false;
        for (int bytes = 1; !finished; bytes++)
        {
            MemoryStore store = new MemoryStore();
            SavedBank saved = TestBank.Start(store);
            s_older.SaveTo(saved);
            s_before.SaveTo(saved);
            store.Torn = (TornWrite)torn;
            store.PowerLeft = bytes;
            finished = s_after.SaveTo(saved);
            store.Restart();
            SavedBank started = TestBank.Start(store);
            Assert.IsTrue(s_after.IsIn(started) || (!finished && s_before.IsIn(started)));
            Assert.IsTrue(s_later.SaveTo(started));
            Assert.IsTrue(s_later.IsIn(TestBank.Start(store)));
        }
    }

    [TestMethod]
    [DataRow((int)TornWrite.Kept)]
    [DataRow((int)TornWrite.Dropped)]
    public void AtAnyByteOfTheFirstSaveTheNodeStartsWithNoBankOrWithThatOne(int torn)
    {
        bool finished = false;
        for (int bytes = 1; !finished; bytes++)
        {
            MemoryStore store = new MemoryStore();
            store.Torn = (TornWrite)torn;
            store.PowerLeft = bytes;
            finished = s_before.SaveTo(TestBank.Start(store));
            store.Restart();
            SavedBank started = TestBank.Start(store);
            Assert.IsTrue(s_before.IsIn(started) || (!finished && started.Slot == SavedBank.NoSlot));
            Assert.IsTrue(s_later.SaveTo(started));
            Assert.IsTrue(s_later.IsIn(TestBank.Start(store)));
        }
    }

    [TestMethod]
    public void ASaveThatWasCutShortIsTold()
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = TestBank.Start(store);
        s_before.SaveTo(saved);
        store.PowerLeft = 20;
        s_after.SaveTo(saved);
        store.Restart();
        Assert.IsTrue(TestBank.Start(store).Damaged > 0);
    }
}
