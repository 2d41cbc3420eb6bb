using HapticNode.Core.Base;
using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Storage;

[TestClass]
public sealed class SmallPieceTests
{
    [TestMethod]
    public void NoStepReadsOrWritesMoreThanAPiece()
    {
        byte[] line = new byte[Limits.MaxLine];
        MemoryStore store = new MemoryStore();
        SavedBank saved = TestBank.Of(store);
        saved.BeginFind();
        Finish(saved, store);
        for (int save = 0; save < 2; save++)
        {
            saved.BeginSave();
            Finish(saved, store);
            saved.AddLine(line, line.Length);
            Finish(saved, store);
            saved.EndSave();
            Finish(saved, store);
        }

        saved.BeginFind();
        Finish(saved, store);
        Assert.AreEqual(2, saved.Generation);
        saved.BeginRead();
        Finish(saved, store);
        Assert.IsTrue(saved.HasLine);
        Finish(saved, store);
        Assert.IsFalse(saved.Failed);
    }

    private static void Finish(SavedBank saved, MemoryStore store)
    {
        bool finished = false;
        while (!finished)
        {
            int before = store.Bytes;
            finished = saved.Step();
            Assert.IsTrue(store.Bytes - before <= BankFile.BytesPerPiece);
        }
    }
}
