namespace HapticNode.Core.Base;

/// <summary>What only the board knows. This one has no clock and no heap.</summary>
public class Platform
{
    /// <summary>The name of the panel.</summary>
    public string Panel = "none";

    /// <summary>What the panel's definition adds up to; 0 where there is none.</summary>
    public int Map;

    /// <summary>The driver that is set up over a bus; null where the panel has none.</summary>
    public DriverCondition Driver;

    /// <summary>Whether edges come straight from the runtime, and not by way of a library that takes longer.</summary>
    public bool TakesEdgesDirectly;

    /// <summary>How much of the heap was free after the last collection, in bytes; 0 where that is not known.</summary>
    public int HeapFree;

    /// <summary>The least of <see cref="HeapFree"/> since the start.</summary>
    public int HeapLowest;

    /// <summary>Notes what is free after a collection.</summary>
    /// <param name="bytes">How much.</param>
    public void NoteFreeHeap(int bytes)
    {
        HeapFree = bytes;
        HeapLowest = HeapLowest == 0 || bytes < HeapLowest ? bytes : HeapLowest;
    }

    /// <summary>Reads the clock. It is asked only for statistics.</summary>
    /// <returns>The time in microseconds, 0 where there is no clock.</returns>
    public virtual long Now()
    {
        return 0;
    }

    /// <summary>Tells how much memory is free, which may take a collection of some milliseconds.</summary>
    /// <returns>Bytes, 0 where that is not known.</returns>
    public virtual int FreeHeap()
    {
        return 0;
    }
}
