using HapticNode.Core.Properties.Support;
using HapticNode.Core.Storage;
using HapticNode.Core.Tests.Support;

namespace HapticNode.Core.Properties.Storage;

[TestClass]
public sealed class StandardBankTests
{
    private readonly FlashStore _store = new();
    private readonly byte[][] _before = SavedLines.Bytes(new LoadedBank(StandardLines.All).Print());
    private readonly byte[][] _after = SavedLines.Bytes(new LoadedBank([.. StandardLines.All, "theme gain 70"]).Print());

    [TestMethod]
    public void PowerThatGoesAtAnyByteOfASaveLeavesTheBankBeforeOrTheOneAfter()
    {
        SavedBank saved = SavedLines.Find(_store);
        Assert.IsTrue(SavedLines.Save(saved, _before));
        byte[] file = _store.File(0).ToArray();
        bool finished = false;
        for (int power = 1; !finished; power++)
        {
            _store.PowerLeft = power;
            finished = SavedLines.Save(saved, _after);
            SavedBank found = SavedLines.Find(_store);
            Assert.IsTrue(SavedLines.Holds(found, found.Slot == 0 ? _before : _after), $"power for {power}");
            Assert.IsTrue(!finished || found.Slot == 1);
            Assert.IsTrue(_store.File(0).SequenceEqual(file));
        }
    }

    [TestMethod]
    public void AnyBitThatFlipsLeavesTheOtherBank()
    {
        SavedBank saved = SavedLines.Find(_store);
        Assert.IsTrue(SavedLines.Save(saved, _before));
        Assert.IsTrue(SavedLines.Save(saved, _after));
        for (int slot = 0; slot < BankStore.Slots; slot++)
        {
            Span<byte> file = _store.File(slot);
            for (int bit = 0; bit < file.Length * 8; bit++)
            {
                file[bit / 8] ^= (byte)(1 << (bit % 8));
                Assert.AreEqual(1 - slot, SavedLines.Find(_store).Slot, $"bit {bit} of file {slot}");
                file[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        }

        Assert.IsTrue(SavedLines.Holds(SavedLines.Find(_store), _after));
    }
}
