namespace HapticNode.Core.Controls;

/// <summary>An encoder that the chip counts, so that its edges cost the interpreter nothing.</summary>
public abstract class PulseSource
{
    /// <summary>Whether the last <see cref="Poll"/> has found an encoder that was moved a moment ago still standing, so that its contacts are to be read.</summary>
    public bool Stands;

    /// <summary>Asks for what was counted; called at every step of the node.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Quarter steps since the last call, positive clockwise.</returns>
    public abstract int Poll(long now);

    /// <summary>Reads both contacts of an encoder that rests, and counts from there. On the device this allocates.</summary>
    /// <returns>The state of the contacts: A * 2 + B.</returns>
    public abstract int Rest();
}
