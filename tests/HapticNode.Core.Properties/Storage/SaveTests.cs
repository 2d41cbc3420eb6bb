using HapticNode.Core.Base;
using HapticNode.Core.Properties.Support;
using HapticNode.Core.Storage;

namespace HapticNode.Core.Properties.Storage;

[TestClass]
public sealed class SaveTests
{
    [TestMethod]
    public void AnyBankThatIsSavedIsReadBackAsItself()
    {
        Holds.ForChoices(100, 1500, choices =>
        {
            FlashStore store = new();
            byte[][] lines = SavedLines.Bytes(new LoadedBank(RandomBank.Lines(choices)).Print());
            Assert.IsTrue(SavedLines.Save(SavedLines.Find(store), lines));
            Assert.IsTrue(SavedLines.Holds(SavedLines.Find(store), lines));
        });
    }

    [TestMethod]
    public void WhateverHappensToSavesTheNodeStartsWithTheLastOneThatSucceededOrTheOneThatWasCut()
    {
        Holds.ForChoices(150, 200, choices =>
        {
            FlashStore store = new();
            byte[][]? last = null;
            while (choices.Any)
            {
                byte[][] next = SavedLines.Bytes(Enumerable.Range(0, choices.Between(0, 9)).Select(_ => Line(choices)));
                SavedBank saved = SavedLines.Find(store);
                byte[][] files = [store.File(0).ToArray(), store.File(1).ToArray()];
                store.PowerLeft = choices.OnceIn(3) ? int.MaxValue : choices.Between(1, 900);
                bool succeeded = SavedLines.Save(saved, next);
                store.PowerLeft = int.MaxValue;
                if (!succeeded && choices.OnceIn(3))
                {
                    int target = saved.Slot == 0 ? 1 : 0;
                    store.Put(target, files[target]);
                }

                SavedBank found = SavedLines.Find(store);
                bool isNext = SavedLines.Holds(found, next);
                Assert.IsTrue(isNext || (!succeeded && IsLast(found, last)));
                last = isNext ? next : last;
            }
        });
    }

    private static string Line(Choices choices)
    {
        return new string((char)choices.Between('a', 'z'), choices.Between(0, Limits.MaxLine));
    }

    private static bool IsLast(SavedBank found, byte[][]? last)
    {
        return last is null ? found.Slot == SavedBank.NoSlot : SavedLines.Holds(found, last);
    }
}
