namespace HapticNode.Core;

/// <summary>What only the board knows. This one knows nothing.</summary>
public class Platform
{
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
