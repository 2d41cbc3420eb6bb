namespace HapticNode.Core.Playback;

/// <summary>An actuator and its driver stage. The node calls it only when something changed.</summary>
public abstract class LaneOutput
{
    /// <summary>Drives the actuator. Must not block.</summary>
    /// <param name="level">Permille of rated drive: -1000..1000 for a motor, 0..1000 else; 0 is neutral.</param>
    /// <param name="hertz">The frequency of a tone; 0 or anything else where the lane is none.</param>
    public abstract void Set(int level, int hertz);
}
