using HapticNode.Metering;

namespace HapticNode.VirtualBoard.Tests.Heap;

[TestClass]
public sealed class FirmwareHeapTests
{
    [TestMethod]
    public void LiveObjectsAreFoundFromStaticsAndRootsAndNamedByTheirClass()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Create();
        IReadOnlyList<HeapOwner> owners = board.Heap.Owners();

        // The table of a hundred numbers, R(20 + 400), and the firmware's object with its two fields, 36.
        Assert.AreEqual(420 + 36, owners.Single(owner => owner.Name == "SampleFirmware").Bytes);
        Assert.AreEqual(board.Heap.CountLive(), owners.Sum(owner => owner.Bytes));
    }

    [TestMethod]
    public void LibrariesThatTheFirmwareNeedsBringTheirTables()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Create();
        string[] names = [.. board.Heap.Owners().Select(owner => owner.Name)];
        Assert.Contains("tables of mscorlib", names);
        Assert.Contains("tables of System.Device.Gpio", names);
        Assert.Contains("tables of nanoFramework.Runtime.Events", names, "System.Device.Gpio needs it");
        Assert.DoesNotContain("tables of System.IO.Ports", names);
    }

    [TestMethod]
    public void ACollectionLeavesNothingButWhatIsLive()
    {
        using Board board = Firmware.PowerTypicalBoard();
        Create();
        Meter.Allocate(1_200);
        uint free = nanoFramework.Runtime.Native.GC.Run(false);
        Assert.AreEqual(board.Heap.CapacityBytes - board.Heap.CountLive(), (int)free);
    }

    [TestMethod]
    public void FirmwareThatDoesNotFitIsRefused()
    {
        using var board = new Board(BoardProfile.Esp32DevKitC, CostModel.Typical, heapBytes: 6_000);
        Assert.ThrowsExactly<OutOfMemoryException>(() => Create());
    }

    private static IHostedFirmware Create() => new MeteredContext(
        ["HapticNode.SampleFirmware"], typeof(SampleHost).Assembly.GetName().Name!, typeof(SampleHost).FullName!).CreateFirmware();
}
