using static HapticNode.VirtualBoard.Tests.Firmware;
using NativeGC = nanoFramework.Runtime.Native.GC;

namespace HapticNode.VirtualBoard.Tests.Heap;

[TestClass]
public sealed class CollectionTests
{
    private const int HeapBytes = 12_000;

    [TestMethod]
    public void AnAllocationThatDoesNotFitCollectsFirst()
    {
        using Board board = PowerBoard();
        Meter.Allocate(HeapBytes);
        Assert.AreEqual((0, 0), (board.Heap.Collections, board.Heap.FreeBytes));
        Meter.Allocate(12);
        Assert.AreEqual((1, HeapBytes - 12), (board.Heap.Collections, board.Heap.FreeBytes));
        Assert.AreEqual(HeapBytes, board.Heap.LowestFreeBytes);
    }

    [TestMethod]
    public void ACollectionStopsEverythingForItsTime()
    {
        using Board board = PowerBoard();
        long before = board.Clock.NowNanoseconds;
        uint free = NativeGC.Run(true);
        Assert.AreEqual((uint)HeapBytes, free);
        Assert.AreEqual(NanosecondsOf(CostModel.Typical.Collection), board.Clock.NowNanoseconds - before);
        Assert.AreEqual(board.Clock.NowNanoseconds - before, board.Heap.LongestCollectionNanoseconds);
    }

    [TestMethod]
    public void ACollectionTakesLongerTheMoreIsLive()
    {
        using Board board = PowerBoard();
        NativeGC.Run(true);
        long empty = board.Heap.LongestCollectionNanoseconds;
        board.Heap.Keep(9_600);
        NativeGC.Run(true);
        Assert.AreEqual(NanosecondsOf(800 * CostModel.Typical.CollectionLiveBlock), board.Heap.LongestCollectionNanoseconds - empty);
    }

    [TestMethod]
    public void ACollectionTakesLongerTheMoreItFrees()
    {
        using Board board = PowerBoard();
        NativeGC.Run(true);
        long empty = board.Heap.LongestCollectionNanoseconds;
        Meter.Allocate(9_600);
        NativeGC.Run(true);
        Assert.AreEqual(NanosecondsOf(800 * CostModel.Typical.CollectionFreedBlock), board.Heap.LongestCollectionNanoseconds - empty);
    }

    [TestMethod]
    public void WhatDoesNotFitAfterACollectionFails()
    {
        using Board board = PowerBoard();
        board.Heap.Keep(9_600);
        Assert.ThrowsExactly<OutOfMemoryException>(() => Meter.Allocate(2_412));
        Assert.AreEqual((1, 1, 2_400), (board.Heap.Collections, board.Heap.FailedAllocations, board.Heap.FreeBytes));
        Meter.Allocate(2_400);
    }

    [TestMethod]
    public void TheHostsOwnUseOfFirmwareCodeAllocatesNothing()
    {
        using Board board = PowerBoard();
        using (MeterPause pause = Meter.Pause())
        {
            Meter.Allocate(2 * HeapBytes);
        }

        Assert.AreEqual(HeapBytes, board.Heap.FreeBytes);
        Assert.AreEqual(0, board.Heap.Collections);
    }

    [TestMethod]
    public void AnIdleLoopThatAllocatesIsNotJumpedOver()
    {
        using Board board = PowerBoard();
        board.IdleSkip = () => long.MaxValue;
        board.PowerOffAt(100 * Millisecond);
        int turns = 0;
        RunUntilPowerOff(() =>
        {
            turns++;
            Meter.Charge(1_000, 10, 0);
            Meter.Allocate(12);
            FirmwareThread.Sleep(0);
        });
        Assert.AreEqual(turns / (HeapBytes / 12), board.Heap.Collections);
        Assert.IsGreaterThan(1, board.Heap.Collections);
    }

    [TestMethod]
    public void ABoardHasTheHeapOfItsProfileUnlessAnotherIsGiven()
    {
        using (Board board = PowerTypicalBoard())
        {
            Assert.AreEqual(BoardProfile.Esp32DevKitC.HeapBytes, board.Heap.CapacityBytes);
        }

        Assert.ThrowsExactly<ArgumentOutOfRangeException>(() => new Board(BoardProfile.Esp32DevKitC, CostModel.Typical, heapBytes: 0));
    }

    private static Board PowerBoard() => new(BoardProfile.Esp32DevKitC, CostModel.Typical, heapBytes: HeapBytes);
}
