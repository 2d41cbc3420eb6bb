namespace HapticNode.Core.Controls;

/// <summary>Reads the level of an input line when a control has gone quiet.</summary>
/// <remarks>On the device a read costs about 150 us and allocates, so it happens once after a control has settled, never per edge.</remarks>
public abstract class LevelSource
{
    /// <summary>Reads one line.</summary>
    /// <param name="line">Index of the input line, as numbered when its control was added.</param>
    /// <returns>1 for high, 0 for low.</returns>
    public abstract int Read(int line);
}
