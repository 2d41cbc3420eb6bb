using HapticNode.NanoApi;

namespace nanoFramework.Runtime.Native;

/// <summary>The garbage collector.</summary>
public static class GC
{
    /// <summary>Collects, which stops everything.</summary>
    /// <param name="compactHeap">Whether to move objects together, too: not modelled, as free memory is one piece here.</param>
    /// <returns>Free bytes.</returns>
    /// <exception cref="InvalidOperationException">No board is powered on this thread.</exception>
    public static uint Run(bool compactHeap) => (uint)Math.Max(0, PoweredBoard.Current.CollectGarbage());
}
