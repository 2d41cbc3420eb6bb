namespace HapticNode.Core.Controls;

/// <summary>An encoder that the chip counts, so that its edges cost the interpreter nothing.</summary>
public abstract class PulseSource
{
    /// <summary>Whether the last <see cref="Poll"/> has found an encoder that was moved a moment ago still standing, so that its contacts are to be read.</summary>
    public bool Stands;

    /// <summary>What the last <see cref="Rest"/> has found counted since the last <see cref="Poll"/>: positive clockwise, 0 for nothing.</summary>
    public int Missed;

    /// <summary>When <see cref="Poll"/> is to be called next, in microseconds; each call of it must set this to some time later.</summary>
    public long Due;

    /// <summary>Asks for what was counted.</summary>
    /// <param name="now">The time in microseconds.</param>
    /// <returns>Quarter steps since the last call, positive clockwise.</returns>
    public abstract int Poll(long now);

    /// <summary>Reads both contacts of an encoder that rests, and counts from there. On the device this allocates.</summary>
    /// <returns>The state of the contacts: A * 2 + B.</returns>
    public abstract int Rest();
}
