using HapticNode.VirtualBoard;

namespace nanoFramework.Runtime.Native;

/// <summary>The garbage collector. The heap itself is not modelled.</summary>
public static class GC
{
    /// <summary>Collects, which stops everything.</summary>
    /// <param name="compactHeap">Whether to move objects together, too.</param>
    /// <returns>Free bytes; always 0 here, because the heap is not modelled.</returns>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static uint Run(bool compactHeap)
    {
        Board board = Board.Current;
        board.Charge(board.Costs.Collection);
        return 0;
    }
}
