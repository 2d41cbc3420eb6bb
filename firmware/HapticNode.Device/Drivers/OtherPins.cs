namespace HapticNode.Device.Drivers;

/// <summary>An application beside ours that has pins of its own.</summary>
public abstract class OtherPins
{
    /// <summary>Takes an edge of a pin that is not the panel's, in the event handler.</summary>
    /// <param name="pin">The GPIO number.</param>
    /// <param name="level">The level after the edge, 0 or 1.</param>
    public abstract void Edge(int pin, int level);
}
