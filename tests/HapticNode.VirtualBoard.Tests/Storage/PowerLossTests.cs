using static HapticNode.VirtualBoard.Tests.Firmware;
using static HapticNode.VirtualBoard.Tests.Storage.Flash;

namespace HapticNode.VirtualBoard.Tests.Storage;

[TestClass]
public sealed class PowerLossTests
{
    [TestMethod]
    public void FilesOutliveThePower()
    {
        var disk = new FlashDisk();
        using (Board board = PowerBoardWith(disk))
        {
            Save(1, 2, 3);
        }

        using (Board board = PowerBoardWith(disk))
        {
            CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, Load());
        }
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(1)]
    [DataRow(3)]
    public void AFileThatWasNotClosedKeepsItsOldContent(int bytes)
    {
        var disk = new FlashDisk();
        disk.Write(Flash.Path, [7, 8]);
        disk.PowerOffAfter(bytes);
        using (Board board = PowerBoardWith(disk))
        {
            Assert.ThrowsExactly<PowerOffException>(() => Save(1, 2, 3));
        }

        CollectionAssert.AreEqual(new byte[] { 7, 8 }, disk.Read(Flash.Path));
    }

    [TestMethod]
    public void ANewFileThatWasNotClosedIsThereAndEmpty()
    {
        var disk = new FlashDisk();
        disk.PowerOffAfter(2);
        using (Board board = PowerBoardWith(disk))
        {
            Assert.ThrowsExactly<PowerOffException>(() => Save(1, 2, 3));
        }

        Assert.IsEmpty(disk.Read(Flash.Path));
    }

    [TestMethod]
    public void FlushingDoesNotSaveAFile()
    {
        using Board board = PowerTypicalBoard();
        using Stream file = FirmwareFile.Open(Flash.Path, FileMode.Create, FileAccess.Write);
        file.Write([1], 0, 1);
        file.Flush();
        Assert.IsEmpty(board.Disk.Read(Flash.Path));
        file.Dispose();
        CollectionAssert.AreEqual(new byte[] { 1 }, board.Disk.Read(Flash.Path));
    }

    [TestMethod]
    public void WithoutLittlefsPromiseWhatWasWrittenStays()
    {
        var disk = new FlashDisk { IsAtomic = false };
        disk.Write(Flash.Path, [7, 8, 9]);
        disk.PowerOffAfter(2);
        using (Board board = PowerBoardWith(disk))
        {
            Assert.ThrowsExactly<PowerOffException>(() => Save(1, 2, 3));
        }

        CollectionAssert.AreEqual(new byte[] { 1, 2 }, disk.Read(Flash.Path));
    }

    [TestMethod]
    public void ThePowerGoesOffOnceAndCountsOverAllFiles()
    {
        var disk = new FlashDisk();
        disk.PowerOffAfter(4);
        using (Board board = PowerBoardWith(disk))
        {
            Save(1, 2, 3);
            Assert.ThrowsExactly<PowerOffException>(() => Save(4, 5, 6));
        }

        using (Board board = PowerBoardWith(disk))
        {
            CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, Load());
            Save(4, 5, 6);
        }

        CollectionAssert.AreEqual(new byte[] { 4, 5, 6 }, disk.Read(Flash.Path));
    }

    [TestMethod]
    public void APowerOffWhileTheFileIsClosedLosesIt()
    {
        using Board board = PowerTypicalBoard();
        board.Disk.Write(Flash.Path, [7]);
        Stream file = FirmwareFile.Open(Flash.Path, FileMode.Create, FileAccess.Write);
        file.Write([1], 0, 1);
        board.PowerOffAt(board.Clock.NowNanoseconds + Millisecond);
        Assert.ThrowsExactly<PowerOffException>(file.Dispose);
        CollectionAssert.AreEqual(new byte[] { 7 }, board.Disk.Read(Flash.Path));
    }

    [TestMethod]
    public void AFlippedBitIsRead()
    {
        using Board board = PowerTypicalBoard();
        Save(1, 2, 3);
        board.Disk.FlipBit(Flash.Path, 1, 7);
        CollectionAssert.AreEqual(new byte[] { 1, 130, 3 }, Load());
        Assert.ThrowsExactly<IndexOutOfRangeException>(() => board.Disk.FlipBit(Flash.Path, 3, 0));
        Assert.ThrowsExactly<KeyNotFoundException>(() => board.Disk.FlipBit(@"I:\bank1", 0, 0));
    }
}
