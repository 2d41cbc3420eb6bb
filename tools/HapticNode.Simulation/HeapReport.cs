using HapticNode.VirtualBoard;

namespace HapticNode.Simulation;

/// <summary>What a run did to the heap of the device. Modelled.</summary>
/// <param name="CapacityBytes">Size of the heap in bytes.</param>
/// <param name="LiveBytes">What was live when the node was ready.</param>
/// <param name="LowestFreeBytes">The least that a collection left free; what was free at the end when there was none.</param>
/// <param name="AllocatedBytes">Bytes allocated from power-on to power-off.</param>
/// <param name="Collections">Number of collections.</param>
/// <param name="CollectionMicroseconds">Time of all collections together.</param>
/// <param name="LongestCollectionMicroseconds">Time of the longest one.</param>
/// <param name="FailedAllocations">Allocations that did not fit even after a collection.</param>
/// <param name="DiscardedEdges">GPIO events that the runtime threw away for lack of memory.</param>
/// <param name="Owners">Where the live bytes were when the node was ready, the largest first.</param>
public sealed record HeapReport(
    int CapacityBytes,
    int LiveBytes,
    int LowestFreeBytes,
    long AllocatedBytes,
    int Collections,
    long CollectionMicroseconds,
    long LongestCollectionMicroseconds,
    int FailedAllocations,
    long DiscardedEdges,
    IReadOnlyList<HeapOwner> Owners)
{
    /// <summary>Makes the report at the end of a run.</summary>
    /// <param name="board">The board.</param>
    /// <param name="owners">What was live when the node was ready.</param>
    /// <returns>The report.</returns>
    public static HeapReport Of(Board board, IReadOnlyList<HeapOwner> owners) => new(
        board.Heap.CapacityBytes,
        owners.Sum(owner => owner.Bytes),
        board.Heap.LowestFreeBytes,
        board.Heap.AllocatedBytes,
        board.Heap.Collections,
        board.Heap.CollectionNanoseconds / 1000,
        board.Heap.LongestCollectionNanoseconds / 1000,
        board.Heap.FailedAllocations,
        board.EdgesDiscarded,
        owners);
}
