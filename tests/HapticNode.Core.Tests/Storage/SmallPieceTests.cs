using HapticNode.Core.Storage;
using nanoFramework.TestFramework;

namespace HapticNode.Core.Tests.Storage;

[TestClass]
public sealed class SmallPieceTests
{
    private readonly MemoryStore _store = new MemoryStore();

    [TestMethod]
    public void NoStepReadsOrWritesMoreThanAPiece()
    {
        byte[] line = new byte[BankFile.MaxLine];
        SavedBank saved = new SavedBank(_store);
        saved.BeginFind();
        Finish(saved);
        for (int save = 0; save < 2; save++)
        {
            saved.BeginSave();
            Finish(saved);
            saved.AddLine(line, line.Length);
            Finish(saved);
            saved.EndSave();
            Finish(saved);
        }

        saved.BeginFind();
        Finish(saved);
        Assert.AreEqual(2, saved.Generation);
        saved.BeginRead();
        Finish(saved);
        Assert.IsTrue(saved.HasLine);
        Finish(saved);
        Assert.IsFalse(saved.Failed);
    }

    private void Finish(SavedBank saved)
    {
        bool finished = false;
        while (!finished)
        {
            int before = _store.Bytes;
            finished = saved.Step();
            Assert.IsTrue(_store.Bytes - before <= BankFile.BytesPerPiece);
        }
    }
}
