using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Storage;

[TestClass]
public sealed class BitFlipTests
{
    private const int Older = 0;
    private const int Newer = 1;

    private static readonly TestBank s_older = new TestBank("cue c");
    private static readonly TestBank s_newer = new TestBank("lane m motor");

    [TestMethod]
    public void AnyBitOfTheNewerBankLeavesTheOlderOne()
    {
        AnyBitOf(Newer, s_older);
    }

    [TestMethod]
    public void AnyBitOfTheOlderBankLeavesTheNewerOne()
    {
        AnyBitOf(Older, s_newer);
    }

    [TestMethod]
    public void ABitOfEachLeavesNone()
    {
        MemoryStore store = Saved();
        store.Files[Older][40] ^= 4;
        store.Files[Newer][40] ^= 4;
        SavedBank saved = TestBank.Start(store);
        Assert.AreEqual(SavedBank.NoSlot, saved.Slot);
        Assert.IsTrue(saved.Damaged > 0);
        Assert.IsTrue(s_newer.SaveTo(saved));
        Assert.IsTrue(s_newer.IsIn(TestBank.Start(store)));
    }

    [TestMethod]
    public void TheDamagedBankIsTheOneThatIsSavedOver()
    {
        MemoryStore store = Saved();
        store.Files[Newer][40] ^= 4;
        byte[] older = store.Files[Older];
        Assert.IsTrue(s_newer.SaveTo(TestBank.Start(store)));
        Assert.AreEqual((object)older, store.Files[Older]);
        Assert.AreEqual(0, TestBank.Start(store).Damaged);
    }

    [TestMethod]
    public void ABitThatFlipsAfterTheStartIsFoundWhileReading()
    {
        MemoryStore store = Saved();
        SavedBank saved = TestBank.Start(store);
        store.Files[Newer][40] ^= 4;
        Assert.IsFalse(s_newer.IsIn(saved));
        Assert.IsTrue(saved.Failed);
        saved.BeginFind();
        TestBank.Finish(saved);
        Assert.IsTrue(s_older.IsIn(saved));
    }

    private static void AnyBitOf(int slot, TestBank left)
    {
        MemoryStore store = Saved();
        byte[] file = store.Files[slot];
        for (int i = 0; i < file.Length; i++)
        {
            for (int bit = 1; bit < 256; bit <<= 1)
            {
                file[i] ^= (byte)bit;
                SavedBank saved = TestBank.Start(store);
                Assert.IsTrue(left.IsIn(saved));
                Assert.IsTrue(saved.Damaged > 0);
                file[i] ^= (byte)bit;
            }
        }
    }

    private static MemoryStore Saved()
    {
        MemoryStore store = new MemoryStore();
        SavedBank saved = TestBank.Start(store);
        s_older.SaveTo(saved);
        s_newer.SaveTo(saved);
        return store;
    }
}
