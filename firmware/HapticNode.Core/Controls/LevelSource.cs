namespace HapticNode.Core.Controls;

/// <summary>The input lines: reads the level of one when a control has gone quiet, and throttles one that floods the node with edges.</summary>
/// <remarks>On the device a read costs about 150 us and allocates, so it happens once after a control has settled, never per edge.</remarks>
public abstract class LevelSource
{
    /// <summary>Reads one line.</summary>
    /// <param name="line">Index of the input line, as numbered when its control was added.</param>
    /// <returns>1 for high, 0 for low.</returns>
    public abstract int Read(int line);

    /// <summary>Begins or ends to leave out most edges of a line, because there are too many. Those that wait already still come.</summary>
    /// <param name="line">Index of the input line.</param>
    /// <param name="on">Whether to leave them out.</param>
    public virtual void Throttle(int line, bool on)
    {
    }
}
