using static HapticNode.VirtualBoard.Tests.Firmware;
using static HapticNode.VirtualBoard.Tests.Storage.Flash;

namespace HapticNode.VirtualBoard.Tests.Storage;

[TestClass]
public sealed class FirmwareFileTests
{
    [TestMethod]
    public void AFileIsReadAsItWasWritten()
    {
        using Board board = PowerTypicalBoard();
        Assert.IsFalse(FirmwareFile.Exists(Flash.Path));
        Save(1, 2, 3);
        Assert.IsTrue(FirmwareFile.Exists(Flash.Path));
        CollectionAssert.AreEqual(new byte[] { 1, 2, 3 }, Load());
        Save(4);
        CollectionAssert.AreEqual(new byte[] { 4 }, Load());
        CollectionAssert.AreEqual(new[] { Flash.Path }, board.Disk.Files.ToArray());
    }

    [TestMethod]
    public void ReadingGoesOnUntilTheEnd()
    {
        using Board board = PowerTypicalBoard();
        board.Disk.Write(Flash.Path, [1, 2, 3]);
        using Stream file = FirmwareFile.Open(Flash.Path, FileMode.Open, FileAccess.Read);
        byte[] buffer = new byte[2];
        Assert.AreEqual(2, file.Read(buffer, 0, 2));
        Assert.AreEqual(1, file.Read(buffer, 0, 2));
        Assert.AreEqual(0, file.Read(buffer, 0, 2));
        Assert.AreEqual(3, file.Length);
    }

    [TestMethod]
    public void OpeningKeepsTheRestAndAppendingGoesOnBehindIt()
    {
        using Board board = PowerTypicalBoard();
        board.Disk.Write(Flash.Path, [1, 2, 3]);
        using (Stream file = FirmwareFile.Open(Flash.Path, FileMode.Open, FileAccess.Write))
        {
            file.Write([9], 0, 1);
        }

        using (Stream file = FirmwareFile.Open(Flash.Path, FileMode.Append, FileAccess.Write))
        {
            file.Write([8], 0, 1);
        }

        CollectionAssert.AreEqual(new byte[] { 9, 2, 3, 8 }, board.Disk.Read(Flash.Path));
    }

    [TestMethod]
    public void DeletingAndMovingWorkOnClosedFiles()
    {
        using Board board = PowerTypicalBoard();
        Save(1);
        FirmwareFile.Move(Flash.Path, @"I:\bank1");
        Assert.IsFalse(FirmwareFile.Exists(Flash.Path));
        FirmwareFile.Delete(Flash.Path);
        FirmwareFile.Delete(@"I:\bank1");
        Assert.IsEmpty(board.Disk.Files);
    }

    [TestMethod]
    public void MovingFromNowhereOrOntoAFileIsRefused()
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Move(Flash.Path, @"I:\bank1"));
        board.Disk.Write(Flash.Path, []);
        board.Disk.Write(@"I:\bank1", []);
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Move(Flash.Path, @"I:\bank1"));
    }

    [TestMethod]
    [DataRow(FileMode.Open)]
    [DataRow(FileMode.Truncate)]
    public void AMissingFileCannotBeOpened(FileMode mode)
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Open(Flash.Path, mode, FileAccess.ReadWrite));
    }

    [TestMethod]
    public void AFileThatIsThereIsNotCreatedAnew()
    {
        using Board board = PowerTypicalBoard();
        board.Disk.Write(Flash.Path, []);
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Open(Flash.Path, FileMode.CreateNew, FileAccess.Write));
    }

    [TestMethod]
    [DataRow(FileMode.Create, FileAccess.Read)]
    [DataRow(FileMode.Append, FileAccess.ReadWrite)]
    public void AModeThatContradictsTheAccessIsRefused(FileMode mode, FileAccess access)
    {
        using Board board = PowerTypicalBoard();
        Assert.ThrowsExactly<ArgumentException>(() => FirmwareFile.Open(Flash.Path, mode, access));
    }

    [TestMethod]
    [DataRow("bank0")]
    [DataRow(@"D:\bank0")]
    [DataRow(@"I:\")]
    [DataRow(@"I:\folder\bank0")]
    public void APathOutsideTheRootOfTheDriveIsRefused(string path)
    {
        using Board board = PowerTypicalBoard();
        Assert.IsFalse(FirmwareFile.Exists(path));
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Open(path, FileMode.Create, FileAccess.Write));
    }

    [TestMethod]
    public void AFileThatIsOpenCannotBeWrittenDeletedOrMoved()
    {
        using Board board = PowerTypicalBoard();
        board.Disk.Write(Flash.Path, []);
        using Stream first = FirmwareFile.Open(Flash.Path, FileMode.Open, FileAccess.Read);
        using Stream second = FirmwareFile.Open(Flash.Path, FileMode.Open, FileAccess.Read);
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Open(Flash.Path, FileMode.Open, FileAccess.Write));
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Delete(Flash.Path));
        Assert.ThrowsExactly<IOException>(() => FirmwareFile.Move(Flash.Path, @"I:\bank1"));
    }

    [TestMethod]
    public void AStreamDoesOnlyWhatItIsOpenFor()
    {
        using Board board = PowerTypicalBoard();
        Stream writer = FirmwareFile.Open(Flash.Path, FileMode.Create, FileAccess.Write);
        Assert.ThrowsExactly<NotSupportedException>(() => writer.Read(new byte[1], 0, 1));
        writer.Dispose();
        Assert.ThrowsExactly<ObjectDisposedException>(() => writer.Write([1], 0, 1));
        using Stream reader = FirmwareFile.Open(Flash.Path, FileMode.Open, FileAccess.Read);
        Assert.ThrowsExactly<NotSupportedException>(() => reader.Write([1], 0, 1));
    }

    [TestMethod]
    public void AFullDriveFailsWithAPlainException()
    {
        using Board board = PowerBoardWith(new FlashDisk { CapacityBytes = 2 * FlashDisk.BlockBytes });
        board.Disk.Write(@"I:\bank1", [1]);
        using Stream file = FirmwareFile.Open(Flash.Path, FileMode.Create, FileAccess.Write);
        file.Write(new byte[FlashDisk.BlockBytes], 0, FlashDisk.BlockBytes);
        Assert.ThrowsExactly<Exception>(() => file.Write([1], 0, 1));
    }
}
