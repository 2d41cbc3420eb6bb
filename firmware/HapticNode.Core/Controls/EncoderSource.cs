namespace HapticNode.Core.Controls;

/// <summary>Where an encoder's movement comes from: contact edges, or a pulse counter in the chip.</summary>
public abstract class EncoderSource
{
    /// <summary>
    /// How often movement was lost beyond doubt. The detent logic drops its part-turn whenever this changes,
    /// because a part-turn across a gap would be a guess.
    /// </summary>
    public int Slips;

    /// <summary>
    /// The movement that nobody has taken yet, in quarter steps (edges of the quadrature cycle), positive clockwise.
    /// Whoever takes it sets it to 0.
    /// </summary>
    public int Moved;

    /// <summary>Brings <see cref="Moved"/> up to date where the chip counts; called at every step of the node.</summary>
    /// <param name="now">The time in microseconds.</param>
    public virtual void Poll(long now)
    {
    }
}
