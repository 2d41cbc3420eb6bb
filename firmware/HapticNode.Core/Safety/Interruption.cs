namespace HapticNode.Core.Safety;

/// <summary>What ended the work of the loop or of the event handler before its time.</summary>
public enum Interruption
{
    /// <summary>Nothing did.</summary>
    None = 0,

    /// <summary>Want of memory, which says nothing about the outputs.</summary>
    Memory = 1,

    /// <summary>A driver that threw: nobody knows what it drives.</summary>
    Driver = 2,
}
